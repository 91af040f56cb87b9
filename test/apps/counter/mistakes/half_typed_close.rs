// Planted mistakes, each behind the number of its line:
//
// 14  a close tag without a name

use leptos::prelude::*;

/// The close tag of the list has just been begun.
#[component]
pub fn Closing(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <ul>
            <li>"First"</li>
            <li>{count}</li>
        </
    }
}
