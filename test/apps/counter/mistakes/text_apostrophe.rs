// Planted mistakes, each behind the number of its line:
//
// 12  an apostrophe in text without quotes

use leptos::prelude::*;

/// Text without quotes.
#[component]
pub fn Explanation(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <p>
            You don't need to press the button more than {count} times.
        </p>
    }
}
