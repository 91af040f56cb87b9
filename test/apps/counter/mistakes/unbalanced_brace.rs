// Planted mistakes, each behind the number of its line:
//
// 11  the block is not closed

use leptos::prelude::*;

/// The value, and what it means.
#[component]
pub fn Meaning(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <p>{move || if count.get() < 0 { "less" } else { "more" }</p>
        <p>{count}</p>
    }
}
