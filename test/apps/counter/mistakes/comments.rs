// Planted mistakes, each behind the number of its line:
//
// 14  a comment without quotes
// 25  a doc comment inside a tag
// 38  a doc comment between nodes is shown as text

use leptos::prelude::*;

/// Comments as HTML knows them.
#[component]
fn Commented() -> impl IntoView {
    view! {
        <section>
            <!-- the text of a comment is a string here -->
            <p>"Commented"</p>
        </section>
    }
}

/// A button that explains itself.
#[component]
fn Documented(count: RwSignal<i32>) -> impl IntoView {
    view! {
        <button
            /// Adds one.
            on:click=move |_| count.update(|count| *count += 1)
        >
            "+"
        </button>
    }
}

/// A heading with a note above it.
#[component]
fn Noted() -> impl IntoView {
    view! {
        <header>
            /// The headline of the page.
            <h1>"Counter"</h1>
        </header>
    }
}
