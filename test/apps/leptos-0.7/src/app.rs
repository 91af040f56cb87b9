//! The document, the frame of every page, and the routes.

use leptos::prelude::*;
use leptos_meta::{provide_meta_context, Html, Meta, MetaTags, Title};
use leptos_router::{
    components::{Outlet, ParentRoute, ProtectedRoute, Route, Router, Routes, A},
    hooks::use_query_map,
    ParamSegment, SsrMode, StaticSegment,
};

use crate::{
    counter::CounterPage,
    notes::{NoteList, NotePage},
};

/// The document around the app; only the server renders it.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8"/>
                <AutoReload options=options.clone()/>
                <HydrationScripts options/>
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// The app inside the document.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    let (signed_in, set_signed_in) = signal(false);

    view! {
        <Html {..} dir="ltr" class="app"/>
        <Title text="Notebook" formatter=|title| format!("{title} – 0.7")/>
        <Meta name="description" content="Counting and taking notes."/>
        <Router>
            <nav>
                <A href="/" exact=true attr:class="nav__link">
                    "Counter"
                </A>
                <A href="/notes" {..} class="nav__link">
                    "Notes"
                </A>
                <button on:click=move |_| set_signed_in.update(|on| *on = !*on)>
                    {move || if signed_in.get() { "Sign out" } else { "Sign in" }}
                </button>
            </nav>
            <main>
                <Routes fallback=|| view! { <p>"There is nothing here."</p> }>
                    <Route path=StaticSegment("") view=CounterPage ssr=SsrMode::Async/>
                    <ParentRoute path=StaticSegment("notes") view=Notes>
                        <Route path=StaticSegment("") view=NoteList/>
                        <Route path=ParamSegment("id") view=NotePage/>
                    </ParentRoute>
                    <ProtectedRoute
                        path=(StaticSegment("account"), StaticSegment("me"))
                        condition=move || Some(signed_in.get())
                        redirect_path=|| "/"
                        view=Account
                    />
                </Routes>
            </main>
        </Router>
    }
}

/// The frame around the notes.
#[component]
fn Notes() -> impl IntoView {
    view! {
        <Title text="Notes"/>
        <h1>"Notes"</h1>
        <Outlet/>
    }
}

/// What only a user who has signed in can see.
#[component]
fn Account() -> impl IntoView {
    let query = use_query_map();
    let name = move || query.read().get("name").unwrap_or_default();

    view! { <h1>"Hello, " {name}</h1> }
}
