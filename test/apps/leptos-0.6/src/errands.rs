//! The errands: server functions, and the pages around them.

use std::str::FromStr;

use leptos::*;
use leptos_meta::Title;
use leptos_router::*;
use serde::{Deserialize, Serialize};
use server_fn::codec::{GetUrl, Json};
use thiserror::Error;

/// One errand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errand {
    /// Its number.
    pub id: u32,
    /// What is to be fetched.
    pub what: String,
    /// Whether it was fetched.
    pub done: bool,
}

/// Why an errand was refused.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq, Serialize, Deserialize)]
pub enum ErrandError {
    /// Nothing to fetch.
    #[error("empty")]
    Empty,
    /// A number that no errand has.
    #[error("unknown")]
    Unknown,
}

impl FromStr for ErrandError {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "empty" => Ok(Self::Empty),
            "unknown" => Ok(Self::Unknown),
            _ => Err(format!("{text} is not an error of an errand")),
        }
    }
}

#[cfg(feature = "ssr")]
mod store {
    use std::sync::{Mutex, PoisonError};

    use super::Errand;

    static ERRANDS: Mutex<Vec<Errand>> = Mutex::new(Vec::new());

    /// Gives access to the errands.
    pub fn with<T>(work: impl FnOnce(&mut Vec<Errand>) -> T) -> T {
        work(&mut ERRANDS.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Every errand.
#[server(input = GetUrl, output = Json)]
pub async fn list_errands() -> Result<Vec<Errand>, ServerFnError> {
    Ok(store::with(|errands| errands.clone()))
}

/// One errand.
#[server(FindErrand, "/api", "GetJson", "errand")]
pub async fn find_errand(id: u32) -> Result<Errand, ServerFnError<ErrandError>> {
    store::with(|errands| errands.iter().find(|errand| errand.id == id).cloned())
        .ok_or(ServerFnError::WrappedServerError(ErrandError::Unknown))
}

/// Adds an errand.
#[server(AddErrand, "/api")]
pub async fn add_errand(what: String) -> Result<u32, ServerFnError<ErrandError>> {
    if what.is_empty() {
        return Err(ServerFnError::WrappedServerError(ErrandError::Empty));
    }
    Ok(store::with(|errands| {
        let id = errands.last().map_or(1, |errand| errand.id + 1);
        let done = false;
        errands.push(Errand { id, what, done });
        id
    }))
}

/// Marks an errand as done or open.
#[server]
pub async fn finish_errand(id: u32, #[server(default)] done: bool) -> Result<(), ServerFnError> {
    store::with(|errands| {
        if let Some(errand) = errands.iter_mut().find(|errand| errand.id == id) {
            errand.done = done;
        }
    });
    Ok(())
}

/// The frame around the pages of the errands.
#[component]
pub fn ErrandFrame() -> impl IntoView {
    let add = create_server_action::<AddErrand>();
    provide_context(add);

    view! {
        <Title text="Errands"/>
        <h1>"Errands"</h1>
        <ActionForm action=add class="add">
            <label>"What? " <input type="text" name="what"/></label>
            <button type="submit" disabled=add.pending()>
                "Add"
            </button>
        </ActionForm>
        <Outlet/>
    }
}

/// Every errand, one below the other.
#[component]
pub fn ErrandList() -> impl IntoView {
    let add = expect_context::<Action<AddErrand, Result<u32, ServerFnError<ErrandError>>>>();
    let finish = create_server_action::<FinishErrand>();
    let errands = create_resource(
        move || (add.version().get(), finish.version().get()),
        |_| list_errands(),
    );

    view! {
        <Transition fallback=|| view! { <p>"Loading …"</p> }>
            <ErrorBoundary fallback=|errors| view! { <Errors errors/> }>
                {move || {
                    errands
                        .get()
                        .map(|errands| {
                            errands
                                .map(|errands| {
                                    view! {
                                        <ul>
                                            {errands
                                                .into_iter()
                                                .map(|errand| view! { <Row errand finish/> })
                                                .collect_view()}
                                        </ul>
                                    }
                                })
                        })
                }}
            </ErrorBoundary>
        </Transition>
    }
}

/// One errand of the list.
#[component]
fn Row(
    /// The errand.
    errand: Errand,
    /// What marks it as done.
    finish: Action<FinishErrand, Result<(), ServerFnError>>,
) -> impl IntoView {
    let Errand { id, what, done } = errand;

    view! {
        <li class:done=done>
            <A href=id.to_string()>{what}</A>
            <ActionForm action=finish>
                <input type="hidden" name="id" value=id/>
                <input type="checkbox" name="done" value="true" prop:checked=done/>
                <button type="submit">"Save"</button>
            </ActionForm>
        </li>
    }
}

/// What went wrong.
#[component]
fn Errors(
    /// The errors of an [`ErrorBoundary`].
    errors: RwSignal<leptos::Errors>,
) -> impl IntoView {
    view! {
        <ul role="alert">
            <For
                each=move || errors.get()
                key=|(key, _)| key.clone()
                children=|(_, error)| view! { <li>{error.to_string()}</li> }
            />
        </ul>
    }
}

/// The parameter of an errand's address.
#[derive(Clone, Debug, PartialEq, Params)]
struct ErrandParams {
    id: Option<u32>,
}

/// The errand of the address.
#[component]
pub fn ErrandDetails() -> impl IntoView {
    let params = use_params::<ErrandParams>();
    let navigate = use_navigate();
    let errand = create_resource(
        move || params.get().ok().and_then(|params| params.id),
        |id| find_errand(id.unwrap_or_default()),
    );
    let back = move |_| navigate("/errands", NavigateOptions::default());

    view! {
        <Suspense fallback=|| ()>
            {move || match errand.get()? {
                Ok(Errand { what, .. }) => Some(view! { <h2>{what}</h2> }.into_view()),
                Err(error) => Some(view! { <p role="alert">{error.to_string()}</p> }.into_view()),
            }}
        </Suspense>
        <button on:click=back>"Back"</button>
    }
}
