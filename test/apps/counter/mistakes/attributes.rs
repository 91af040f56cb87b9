// Planted mistakes, each behind the number of its line:
//
// 22  comma between two attributes
// 32  no space behind the string: `name` becomes its suffix
// 40  `as=` behind a bare value is read as a cast
// 47  `.5` in the name of `class:w-0.5`
// 56  `==` instead of `=`
// 63  the block `{text.}` is not finished
// 64  the block `{text.}` is not finished
// 73  `[open]` is not a name of an attribute
// 76  `:open` is glued to the name of the tag
// 77  `#intro` is not a name of an attribute

use leptos::prelude::*;

/// A field whose attributes are separated as in a function call.
#[component]
fn Separated(name: RwSignal<String>) -> impl IntoView {
    view! {
        <label>
            "Name"
            <input type="text", bind:value=name />
        </label>
    }
}

/// A field whose attributes are not separated at all.
#[component]
fn Glued() -> impl IntoView {
    view! {
        <p>
            <input type="text"name="first" />
        </p>
    }
}

/// A font that is loaded early.
#[component]
fn Preload() -> impl IntoView {
    view! { <link rel="preload" as="font" href="/inter.woff2" /> }
}

/// Half of a line.
#[component]
fn Half(dark: RwSignal<bool>) -> impl IntoView {
    view! {
        <p class:w-0.5=true class:dark=dark>
            "Half a line."
        </p>
    }
}

/// A comparison where one `=` was meant.
#[component]
fn Compared(id: u32) -> impl IntoView {
    view! { <p id==id>"Compared"</p> }
}

/// The text is still to be written.
#[component]
fn Unfinished(text: RwSignal<String>) -> impl IntoView {
    view! {
        <p title={text.}>
            {text.}
        </p>
    }
}

/// Binds as another framework would.
#[component]
fn Borrowed(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <details [open]="open">
            <summary>"More"</summary>
        </details>
        <dialog :open="open"></dialog>
        <p #intro>"Introduction"</p>
    }
}
