// Planted mistakes, each behind the number of its line:
//
// 15  a tag without its end
// 25  a tag without its end

use leptos::prelude::*;

/// The name of the next tag is not finished.
#[component]
pub fn Named(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <main>
            <h1>"Count"</h1>
            <p>{count}</p>
            <di
        </main>
    }
}

/// The name of the next component is not finished.
#[component]
pub fn Component(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <p>{count}</p>
        <Cou
    }
}
