//! The notebook: server functions, and the pages around them.

use leptos::{prelude::*, server_fn::codec::GetUrl, Params};
use leptos_router::{
    components::A,
    hooks::{use_navigate, use_params},
    params::Params,
};
use serde::{Deserialize, Serialize};

/// One note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its number.
    pub id: u32,
    /// What was noted.
    pub text: String,
}

/// Why a note was refused.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoteError {
    /// Nothing was noted.
    #[error("empty")]
    Empty,
    /// A number that no note has.
    #[error("unknown")]
    Unknown,
}

impl std::str::FromStr for NoteError {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "empty" => Ok(Self::Empty),
            "unknown" => Ok(Self::Unknown),
            _ => Err(format!("{text} is not an error of a note")),
        }
    }
}

#[cfg(feature = "ssr")]
mod store {
    use std::sync::{Mutex, PoisonError};

    use super::Note;

    static NOTES: Mutex<Vec<Note>> = Mutex::new(Vec::new());

    /// Gives access to the notes.
    pub fn with<T>(work: impl FnOnce(&mut Vec<Note>) -> T) -> T {
        work(&mut NOTES.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Every note.
#[server(input = GetUrl)]
pub async fn list_notes() -> Result<Vec<Note>, ServerFnError> {
    Ok(store::with(|notes| notes.clone()))
}

/// One note.
#[server(name = FindNote, prefix = "/api", encoding = "GetJson", endpoint = "note")]
pub async fn find_note(id: u32) -> Result<Note, ServerFnError<NoteError>> {
    store::with(|notes| notes.iter().find(|note| note.id == id).cloned())
        .ok_or(ServerFnError::WrappedServerError(NoteError::Unknown))
}

/// Adds a note. This version still knows the encoding by its old name.
#[server(AddNote, "/api", "Url")]
pub async fn add_note(text: String) -> Result<u32, ServerFnError<NoteError>> {
    if text.is_empty() {
        return Err(ServerFnError::WrappedServerError(NoteError::Empty));
    }
    Ok(store::with(|notes| {
        let id = notes.last().map_or(1, |note| note.id + 1);
        notes.push(Note { id, text });
        id
    }))
}

/// Removes a note.
#[server]
pub async fn remove_note(id: u32) -> Result<(), ServerFnError> {
    store::with(|notes| notes.retain(|note| note.id != id));
    Ok(())
}

/// Every note, one below the other.
#[component]
pub fn NoteList() -> impl IntoView {
    let add = ServerAction::<AddNote>::new();
    let remove = ServerAction::<RemoveNote>::new();
    let notes = Resource::new(
        move || (add.version().get(), remove.version().get()),
        |_| list_notes(),
    );

    view! {
        <ActionForm action=add>
            <label>"Note " <input type="text" name="text"/></label>
            <button type="submit" disabled=add.pending()>
                "Add"
            </button>
        </ActionForm>
        <Transition fallback=|| view! { <p>"Loading …"</p> }>
            <ErrorBoundary fallback=|errors| {
                view! {
                    <ul role="alert">
                        {move || {
                            errors
                                .get()
                                .into_iter()
                                .map(|(_, error)| view! { <li>{error.to_string()}</li> })
                                .collect_view()
                        }}
                    </ul>
                }
            }>
                {move || Suspend::new(async move {
                    notes
                        .await
                        .map(|notes| {
                            view! {
                                <ul>
                                    <For
                                        each=move || notes.clone()
                                        key=|note| note.id
                                        let(Note { id, text })
                                    >
                                        <li>
                                            <A href=id.to_string()>{text}</A>
                                            <button on:click=move |_| {
                                                remove.dispatch(RemoveNote { id });
                                            }>"×"</button>
                                        </li>
                                    </For>
                                </ul>
                            }
                        })
                })}
            </ErrorBoundary>
        </Transition>
    }
}

/// The parameter of a note's address.
#[derive(Clone, Debug, PartialEq, Params)]
struct NoteParams {
    id: Option<u32>,
}

/// The note of the address.
#[component]
pub fn NotePage() -> impl IntoView {
    let params = use_params::<NoteParams>();
    let navigate = use_navigate();
    let id = move || params.get().ok().and_then(|params| params.id);
    let note = Resource::new(id, |id| find_note(id.unwrap_or_default()));
    let back = move |_| navigate("/notes", Default::default());

    view! {
        <Suspense fallback=|| ()>
            {move || Suspend::new(async move {
                match note.await {
                    Ok(Note { text, .. }) => view! { <h2>{text}</h2> }.into_any(),
                    Err(error) => view! { <p role="alert">{error.to_string()}</p> }.into_any(),
                }
            })}
        </Suspense>
        <button on:click=back>"Back"</button>
    }
}
