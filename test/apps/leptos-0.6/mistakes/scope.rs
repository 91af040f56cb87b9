// Planted mistakes, each behind the number of its line:
//
// 12  `cx,` is gone since 0.5
// 20  no comma behind the class of the view
// 31  `hr` is not closed: it needs `/>`

use leptos::*;

/// A greeting as older versions wrote it.
#[component]
fn Greeting(name: String) -> impl IntoView {
    view! { cx,
        <p>"Hello, " {name}</p>
    }
}

/// A view with a class for every element.
#[component]
fn Scoped() -> impl IntoView {
    view! { class = "scoped"
        <p>"Scoped"</p>
    }
}

/// A rule between two lines.
#[component]
fn Ruled() -> impl IntoView {
    view! {
        <div>
            "above"
            <hr>
            "below"
        </div>
    }
}
