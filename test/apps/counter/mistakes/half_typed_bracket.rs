// Planted mistakes, each behind the number of its line:
//
// 13  a tag that consists of `<` only

use leptos::prelude::*;

/// The next tag has just been begun.
#[component]
pub fn Begun(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <main>
            <h1>"Count"</h1>
            <
            <p>{count}</p>
        </main>
    }
}
