// Planted mistakes, each behind the number of its line:
//
// 15  a close tag has to repeat the name
// 24  a name cannot begin with a number
// 34  `<` in text begins a tag

use leptos::prelude::*;

/// A frame that is closed without its name.
#[component]
fn Framed(children: Children) -> impl IntoView {
    view! {
        <section class="frame">
            {children()}
        </_>
    }
}

/// A number in front of a name.
#[component]
fn Numbered() -> impl IntoView {
    view! {
        <p>
            <3d-model src="teapot.glb"></3d-model>
        </p>
    }
}

/// Code with a tag in its text.
#[component]
fn Compared(left: i32, right: i32) -> impl IntoView {
    view! {
        <p>
            {left} < {right}
        </p>
    }
}
