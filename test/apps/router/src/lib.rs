//! A small library of books behind a router.
//!
//! The app shows nested routes with an outlet, typed parameters and queries, protected routes,
//! routes that are loaded when they are visited, redirects, and everything `leptos_meta` can put
//! into the head of the document.

pub mod app;
mod books;
pub mod pages;
mod reader;

/// Starts the app in the browser, on top of the page the server sent.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_body(app::App);
}
