// Planted mistakes, each behind the number of its line:
//
// 25  `Route` is not closed: it needs `/>`
// 37  `meta` is not closed: it needs `/>`
// 48  `img` is not closed: it needs `/>`
// 59  `A` is closed by `</a>`

use leptos::prelude::*;
use leptos_router::{
    components::{A, Outlet, ParentRoute, Route, Router, Routes},
    path,
};

use crate::pages::{BookHint, BookPage, Home, Shelf};

/// The routes, one of which is not closed.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=|| "Not found.">
                <Route path=path!("") view=Home />
                <ParentRoute path=path!("books") view=Shelf>
                    <Route path=path!("") view=BookHint />
                    <Route path=path!(":id") view=BookPage>
                </ParentRoute>
            </Routes>
        </Router>
    }
}

/// The head of the document, as HTML would have it.
#[component]
fn Head() -> impl IntoView {
    view! {
        <head>
            <meta charset="utf-8">
            <title>"Library"</title>
        </head>
    }
}

/// A picture, as HTML would have it.
#[component]
fn Cover(id: u32) -> impl IntoView {
    view! {
        <figure>
            <img src=format!("/covers/{id}.png") alt="">
            <figcaption>"The cover"</figcaption>
        </figure>
    }
}

/// A link that is closed under another name.
#[component]
fn BackLink() -> impl IntoView {
    view! {
        <nav>
            <A href="/books">"Back"</a>
        </nav>
        <Outlet />
    }
}
