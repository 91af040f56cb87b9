// Planted mistakes, each behind the number of its line:
//
// 15  `on:click` has no value
// 16  `on:` names no event
// 26  `class:` names no class
// 27  `style:color` has no value

use leptos::prelude::*;

/// The handler is still to be written.
#[component]
pub fn Handled(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <p>
            <button on:click= >"+"</button>
            <button on:>"-"</button>
            {count}
        </p>
    }
}

/// The class is still to be chosen.
#[component]
pub fn Classed(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <p class:>{count}</p>
        <p style:color=>{count}</p>
    }
}
