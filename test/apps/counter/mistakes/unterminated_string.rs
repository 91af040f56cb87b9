// Planted mistakes, each behind the number of its line:
//
// 11  the string of `class` is not closed, so the quotes that follow are the wrong way round

use leptos::prelude::*;

/// The title of the page.
#[component]
pub fn Heading(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <h1 class="title>"Counter"</h1>
        <p>{count}</p>
    }
}
