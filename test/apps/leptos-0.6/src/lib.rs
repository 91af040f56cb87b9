//! A counter and a list of errands in the style of Leptos 0.6.
//!
//! The app shows what later versions changed: `create_*` functions, `use leptos::*`, routes within
//! routes, forms of the router, `attr:` with a property for attributes, undelegated events, and
//! server functions whose errors are wrapped in `ServerFnError`.

pub mod app;
mod counter;
mod errands;

/// Starts the app in the browser, on top of the page the server sent.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount_to_body(app::App);
}
