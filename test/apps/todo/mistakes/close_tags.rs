// Planted mistakes, each behind the number of its line:
//
// 20  `label` is not closed
// 33  a close tag too many
// 45  a close tag that nothing opened
// 54  `i` is closed by `</b>`, and `b` by `</i>`
// 66  a fragment is closed by `</dl>`

use leptos::prelude::*;

use crate::{api::AddTodo, model::Todo};

/// A form whose label is never closed.
#[component]
fn AddForm() -> impl IntoView {
    let add = ServerAction::<AddTodo>::new();

    view! {
        <ActionForm action=add>
            <label>
                "What is to be done?"
                <input type="text" name="title" />
            <button type="submit">"Add"</button>
        </ActionForm>
    }
}

/// One todo with a close tag too many.
#[component]
fn Row(todo: Todo) -> impl IntoView {
    view! {
        <li>
            <span>{todo.title}</span></span>
        </li>
    }
}

/// A list that ends twice.
#[component]
fn List(todos: Vec<Todo>) -> impl IntoView {
    view! {
        <ul>
            {todos.into_iter().map(|todo| view! { <Row todo /> }).collect_view()}
        </ul>
        </section>
    }
}

/// Two tags that overlap.
#[component]
fn Emphasis() -> impl IntoView {
    view! {
        <p>
            <b>"bold and " <i>"italic"</b></i>
        </p>
    }
}

/// A fragment that is closed as an element.
#[component]
fn Pair() -> impl IntoView {
    view! {
        <>
            <dt>"Title"</dt>
            <dd>"What is to be done"</dd>
        </dl>
    }
}
