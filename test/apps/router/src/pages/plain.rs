//! Pages without anything special.

use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::{
    LazyRoute, NavigateOptions,
    components::{A, Redirect},
    hooks::use_location,
    lazy_route,
};

use crate::books::BOOKS;

/// The first page.
#[component]
pub fn Home() -> impl IntoView {
    view! {
        <Title text="Welcome" />
        <h1>"Welcome to the library"</h1>
        <p>"There are " {BOOKS.len()} " books to " <A href="/books">"look at"</A> "."</p>
    }
}

/// A page whose code is loaded when it is visited.
pub struct About {
    founded: u16,
}

#[lazy_route]
impl LazyRoute for About {
    fn data() -> Self {
        Self { founded: 1987 }
    }

    fn view(this: Self) -> AnyView {
        view! {
            <Title text="About" />
            <h1>"About the library"</h1>
            <p>"It was founded in " {this.founded} "."</p>
        }
        .into_any()
    }
}

/// The old address of the books.
#[component]
pub fn OldCatalogue() -> impl IntoView {
    let options = NavigateOptions {
        replace: true,
        ..NavigateOptions::default()
    };
    view! { <Redirect path="/books" options /> }
}

/// Where there is no page.
#[component]
pub fn Lost() -> impl IntoView {
    let path = use_location().pathname;

    view! {
        <Title text="Not found" />
        <Meta name="robots" content="noindex" />
        <h1>"Not found"</h1>
        <p>"There is no page at " <code>{path}</code> "."</p>
    }
}
