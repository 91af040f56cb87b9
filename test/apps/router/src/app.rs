//! The document, the frame of every page, and the routes.

use std::time::Duration;

use leptos::prelude::*;
use leptos_meta::{
    Body, Html, Link, Meta, MetaTags, Script, Style, Stylesheet, Title, provide_meta_context,
};
use leptos_router::{
    Lazy, MatchNestedRoutes, SsrMode,
    components::{
        A, FlatRoutes, ParentRoute, ProtectedParentRoute, ProtectedRoute, Route, Router, Routes,
        RoutingProgress,
    },
    path,
};

use crate::{
    pages::{
        About, Account, BookFrame, BookHint, BookPage, Chapter, Desk, Home, Loans, Login, Lost,
        OldCatalogue, Shelf,
    },
    reader::Reader,
};

/// The document around the app; only the server renders it.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <AutoReload options=options.clone() />
                <HydrationScripts options />
                <MetaTags />
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

/// The app inside the document.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_context(Reader::default());

    let (is_routing, set_is_routing) = signal(false);

    view! {
        <Head />
        <Router set_is_routing>
            <RoutingProgress is_routing max_time=Duration::from_millis(300) />
            <TopBar />
            <main>
                <Routes transition=true fallback=Lost>
                    <Route path=path!("") view=Home ssr=SsrMode::InOrder />
                    <Route path=path!("about") view={Lazy::<About>::new()} />
                    <Route path=path!("catalogue") view=OldCatalogue />
                    <Route path=path!("login") view=Login />
                    <BookRoutes />
                    <ProtectedRoute
                        path=path!("account")
                        condition=|| Reader::of_context().is_known()
                        redirect_path=|| "/login"
                        fallback=|| view! { <p>"One moment …"</p> }
                        view=Account
                    />
                    <ProtectedParentRoute
                        path=path!("desk")
                        condition=|| Reader::of_context().is_librarian()
                        redirect_path=|| "/login?next=/desk"
                        view=Desk
                    >
                        <Route path=path!("") view=|| view! { <p>"Choose a task."</p> } />
                        <Route path=path!("loans") view=Loans />
                    </ProtectedParentRoute>
                    <Route path=path!("/*missing") view=Lost />
                </Routes>
            </main>
        </Router>
    }
}

/// What belongs into the head of every page.
#[component]
fn Head() -> impl IntoView {
    view! {
        <Html {..} dir="ltr" data-theme="paper" />
        <Body {..} class="library" />
        <Title formatter=|title| format!("{title} · Library") text="Welcome" />
        <Meta name="description" content="A small library." />
        <Meta property="og:type" content="website" />
        <Link rel="icon" href="/favicon.svg" type_="image/svg+xml" />
        <Stylesheet id="main" href="/pkg/router.css" />
        <Style>"main { max-width: 40rem; }"</Style>
        <Script type_="application/ld+json">{r#"{ "@type": "Library" }"#}</Script>
    }
}

/// The routes of the books, in a component of their own.
#[component(transparent)]
fn BookRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <ParentRoute path=path!("books") view=Shelf>
            <Route path=path!("") view=BookHint />
            <ParentRoute path=path!(":id") view=BookFrame>
                <Route path=path!("") view=BookPage />
                <Route path=path!("chapters/:number?") view=Chapter />
            </ParentRoute>
        </ParentRoute>
    }
    .into_inner()
}

/// The bar above every page.
#[component]
fn TopBar() -> impl IntoView {
    let reader = Reader::of_context();
    let links = [("/books", "Books"), ("/about", "About"), ("/desk", "Desk")];

    view! {
        <nav aria-label="Main">
            <A href="/" exact=true attr:class="logo">
                "Library"
            </A>
            {links
                .into_iter()
                .map(|(href, label)| view! { <A href=href>{label}</A> })
                .collect_view()}
            {move || match reader.name() {
                Some(name) => {
                    view! {
                        <A href="/account" strict_trailing_slash=true {..} title="Your account">
                            {name}
                        </A>
                        <button on:click=move |_| reader.sign_out()>"Sign out"</button>
                    }
                        .into_any()
                }
                None => view! { <A href="/login" scroll=false>"Sign in"</A> }.into_any(),
            }}
        </nav>
    }
}

/// A version of the library for the screen at the entrance: no nesting, no accounts.
#[component]
pub fn Kiosk() -> impl IntoView {
    view! {
        <Router base="/kiosk">
            <FlatRoutes fallback=|| "There is nothing here.">
                <Route path=path!("/kiosk") view=Home />
                <Route path=path!("/kiosk/books/:id") view=BookPage />
            </FlatRoutes>
        </Router>
    }
}
