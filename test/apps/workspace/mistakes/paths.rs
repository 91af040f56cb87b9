// Planted mistakes, each behind the number of its line:
//
// 13  `ui::Button` is closed by `</Button>`
// 23  a dot instead of `::`
// 33  a path without its end

use leptos::prelude::*;

/// A button that is closed by its short name.
#[component]
fn Order(order: Callback<leptos::ev::MouseEvent>) -> impl IntoView {
    view! {
        <ui::Button on_click=order>"Order"</Button>
    }
}

/// A stack that is separated by a dot.
#[component]
fn Stacked() -> impl IntoView {
    view! {
        <ui::layout::Stack gap=4>
            <p>"Stacked"</p>
        </ui::layout.Stack>
    }
}

/// A badge whose module is still to be typed.
#[component]
fn Badged() -> impl IntoView {
    view! {
        <p>
            "New "
            <ui:: />
        </p>
    }
}
