//! Tabs as islands: only the tabs run in the browser, what they hold stays on the server.
//!
//! The app shows islands with properties and with server-rendered children, islands inside the
//! children of other islands, a context that one island provides and others read, and a server
//! function called from an island.

pub mod app;
pub mod islands;
pub mod notes;

/// Wakes the islands of a page the server sent.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
