//! The server functions: called from the browser, run on the server.

use leptos::{
    prelude::*,
    server_fn::{
        BoxedStream, Http, Websocket,
        codec::{
            Cbor, DeleteUrl, GetUrl, Json, JsonEncoding, PatchJson, PostUrl, StreamingText,
            TextStream,
        },
    },
};

use crate::{
    TodoError,
    model::{Draft, Filter, Todo},
};

#[cfg(feature = "ssr")]
fn store() -> crate::store::Store {
    expect_context()
}

/// The todos that pass a filter. A `GET`, so that the answer may be cached.
#[server(input = GetUrl, endpoint = "todos")]
pub async fn list_todos(filter: Filter) -> Result<Vec<Todo>, ServerFnError> {
    Ok(store().list(filter))
}

/// The todos that contain a text, in the older way to name an encoding.
#[server(SearchTodos, "/api", "GetJson")]
pub async fn search_todos(text: String) -> Result<Vec<Todo>, ServerFnError> {
    Ok(store().search(&text))
}

/// Adds a todo. The default encoding, which is the one a form sends.
#[server]
pub async fn add_todo(
    title: String,
    #[server(default)] tags: Vec<String>,
) -> Result<Todo, TodoError> {
    store().add(Draft { title, tags })
}

/// Marks a todo as done or open.
#[server(name = ToggleTodo, prefix = "/api/todo", endpoint = "toggle")]
pub async fn toggle(id: u32, #[server(default)] done: bool) -> Result<Todo, TodoError> {
    store().change(id, |todo| todo.done = done)
}

/// Gives a todo another title.
#[server(protocol = Http<PatchJson, Json>, prefix = "/api/todo")]
pub async fn rename_todo(id: u32, title: String) -> Result<Todo, TodoError> {
    if title.trim().is_empty() {
        return Err(TodoError::Untitled);
    }
    store().change(id, |todo| todo.title = title)
}

/// Removes a todo.
#[server(input = DeleteUrl, output = Json, prefix = "/api/todo")]
pub async fn remove_todo(id: u32) -> Result<(), TodoError> {
    store().remove(id)
}

/// Adds many todos at once, in a compact encoding.
#[server(input = Cbor, output = Cbor)]
pub async fn import_todos(drafts: Vec<Draft>) -> Result<Vec<Todo>, TodoError> {
    let store = store();
    drafts.into_iter().map(|draft| store.add(draft)).collect()
}

/// Every todo as one line of text.
#[server(input = PostUrl, output = StreamingText)]
pub async fn export_todos() -> Result<TextStream, ServerFnError> {
    use futures::stream;

    let lines = store()
        .list(Filter::All)
        .into_iter()
        .map(|todo| Ok(format!("{}\t{}\n", todo.id, todo.title)));
    Ok(TextStream::new(stream::iter(lines)))
}

/// Suggests a title for every beginning that comes in.
#[server(protocol = Websocket<JsonEncoding, JsonEncoding>)]
pub async fn suggest_titles(
    beginnings: BoxedStream<String, ServerFnError>,
) -> Result<BoxedStream<Vec<String>, ServerFnError>, ServerFnError> {
    use futures::{StreamExt, stream::BoxStream};

    let store = store();
    let titles = BoxStream::from(beginnings).map(move |beginning| {
        let todos = store.search(&beginning?);
        Ok(todos.into_iter().map(|todo| todo.title).collect())
    });
    Ok(titles.into())
}
