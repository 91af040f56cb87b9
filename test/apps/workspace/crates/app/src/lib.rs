//! The shop, put together from the other crates of the workspace.
//!
//! The crate shows the ways a component can be named: by the path of its crate, of its module or of
//! the parent module, imported under its own or another name, through a glob, and re-exported.

pub mod app;
mod cart;
mod wares;

// Whoever embeds the shop needs only this crate.
pub use shop_domain as domain;
pub use ui::layout::page::Page;

/// Starts the shop in the browser, on top of the page the server sent.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_body(app::App);
}
