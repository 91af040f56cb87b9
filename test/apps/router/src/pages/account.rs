//! Signing in, and what only a reader sees.

use leptos::{ev::SubmitEvent, html, prelude::*};
use leptos_meta::Title;
use leptos_router::hooks::{use_navigate, use_query_map};

use crate::reader::Reader;

/// Asks for a name, then returns to where the reader came from.
#[component]
pub fn Login() -> impl IntoView {
    let reader = Reader::of_context();
    let query = use_query_map();
    let navigate = use_navigate();
    let name = NodeRef::<html::Input>::new();

    let sign_in = move |ev: SubmitEvent| {
        ev.prevent_default();
        let Some(name) = name.get() else { return };
        reader.sign_in(name.value());
        let next = query.read().get("next");
        navigate(next.as_deref().unwrap_or("/account"), Default::default());
    };

    view! {
        <Title text="Sign in" />
        <form on:submit=sign_in>
            <label>"Name " <input node_ref=name type="text" required /></label>
            <button type="submit">"Sign in"</button>
        </form>
    }
}

/// The account of a reader who has signed in.
#[component]
pub fn Account() -> impl IntoView {
    let reader = Reader::of_context();

    view! {
        <Title text=move || reader.name().unwrap_or_default() />
        <h1>"Hello, " {move || reader.name()}</h1>
        <p>"You have borrowed nothing."</p>
    }
}
