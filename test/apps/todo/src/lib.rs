//! A todo list that is rendered on the server and hydrated in the browser.
//!
//! The app shows server functions with several encodings and an error type of their own, and what
//! a page does with them: resources, actions, forms that work without JavaScript, suspense,
//! transitions, and error boundaries.

pub mod api;
pub mod app;
mod error;
pub mod model;
#[cfg(feature = "ssr")]
pub mod store;

pub use crate::error::TodoError;

/// Starts the app in the browser, on top of the page the server sent.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_body(app::App);
}
