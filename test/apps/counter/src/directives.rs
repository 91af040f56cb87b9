//! Directives: plain functions that receive an element once it is mounted.

use leptos::{wasm_bindgen::JsCast, web_sys};

/// Puts the cursor into the element as soon as it appears.
pub fn autofocus(element: web_sys::Element) {
    if let Some(element) = element.dyn_ref::<web_sys::HtmlElement>() {
        // A page that was left in the meantime has nothing to focus, which is no reason to fail.
        let _ = element.focus();
    }
}

/// What [`tooltip`] shows, and where.
#[derive(Clone, Debug)]
pub struct Tooltip {
    /// The text of the tooltip.
    pub text: String,
    /// Whether it appears above the element instead of below.
    pub above: bool,
}

impl Tooltip {
    /// A tooltip below its element.
    pub fn below(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            above: false,
        }
    }
}

/// Describes an element while the pointer rests on it.
pub fn tooltip(element: web_sys::Element, tooltip: Tooltip) {
    let place = if tooltip.above { "above" } else { "below" };
    // Setting an attribute fails for invalid names only, and these are fixed.
    let _ = element.set_attribute("data-tooltip", &tooltip.text);
    let _ = element.set_attribute("data-tooltip-place", place);
}
