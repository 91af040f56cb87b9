// Planted mistakes, each behind the number of its line:
//
// 12  style sheets are read as Rust: they need quotes

use leptos::prelude::*;

/// A page with its own style.
#[component]
pub fn Styled() -> impl IntoView {
    view! {
        <style>
            .page { color: teal; }
        </style>
        <article class="page">"Styled"</article>
    }
}
