// Planted mistakes, each behind the number of its line:
//
// 24  `>` of `collect::<Vec<_>>()` ends the tag of `For`
// 38  `>=` ends the tag of `Show`
// 48  `>` of `Vec<Draft>` ends the tag of `Receiver`
// 60  `->` ends the tag of `output`
// 72  `>>` ends the tag of `b`
// 82  `>` inside a value ends the tag of `input`
//
// No mistakes, though they look like some:
// 71  fine: the arrows stand between braces
// 81  fine: the comparison stands between parentheses

use leptos::prelude::*;

use crate::model::{Draft, Todo};

/// The todos that are still open.
#[component]
fn OpenTodos(todos: RwSignal<Vec<Todo>>) -> impl IntoView {
    view! {
        <ul>
            <For
                each=move || todos.get().into_iter().filter(|todo| !todo.done).collect::<Vec<_>>()
                key=|todo| todo.id
                let:todo
            >
                <li>{todo.title}</li>
            </For>
        </ul>
    }
}

/// A warning for long lists.
#[component]
fn Warning(todos: RwSignal<Vec<Todo>>) -> impl IntoView {
    view! {
        <Show when=move || todos.read().len() >= 100 fallback=|| ()>
            <p>"That is a lot to do."</p>
        </Show>
    }
}

/// Imports what was dropped here.
#[component]
fn DropZone(import: Callback<Vec<Draft>>) -> impl IntoView {
    view! {
        <Receiver on_receive=move |drafts: Vec<Draft>| import.run(drafts) multiple=true>
            <p>"Drop your todos here."</p>
        </Receiver>
    }
}

/// How many todos there are.
#[component]
fn Count(todos: RwSignal<Vec<Todo>>) -> impl IntoView {
    view! {
        <output
            class="count"
            title=move || -> String { format!("{} todos", todos.read().len()) }
        >
            {move || todos.read().len()}
        </output>
    }
}

/// The state of one todo in a word.
#[component]
fn State(todo: Todo) -> impl IntoView {
    view! {
        <span class="state" title=match todo.done { true => "done", false => "open" }>
            <b class=todo.done.then(|| "done") hidden=todo.id >> 8 == 0>"!"</b>
        </span>
    }
}

/// A filter that is a macro call, and one that is not.
#[component]
fn Matching(todo: RwSignal<Todo>) -> impl IntoView {
    view! {
        <Show when=move || matches!(todo.get(), Todo { id, .. } if id > 3)>
            <input type="checkbox" checked=move || todo.get().id > 3 disabled=true />
        </Show>
    }
}
