// Planted mistakes, each behind the number of its line:
//
// 14  `©` in text without quotes
// 15  curly quotes in text without quotes
// 16  a backslash in text without quotes

use leptos::prelude::*;

/// Text that is not made of Rust's tokens.
#[component]
pub fn Footer() -> impl IntoView {
    view! {
        <footer>
            <p>© 2026 the counters</p>
            <p>Made with “care”</p>
            <p>Done \o/</p>
        </footer>
    }
}
