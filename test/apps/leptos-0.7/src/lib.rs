//! A counter and a notebook in the style of Leptos 0.7.
//!
//! The app shows what came with the rewrite and what changed after it: the prelude, `signal`, typed
//! attributes, `:target`, `bind:`, a shell, `path!`, `Suspend`, and server functions whose errors
//! are still wrapped in `ServerFnError`.

pub mod app;
mod counter;
mod notes;

/// Starts the app in the browser, on top of the page the server sent.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_body(app::App);
}
