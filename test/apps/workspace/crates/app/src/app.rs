//! The document and the routes.

use leptos::prelude::*;
use leptos_router::{
    components::{Route, Router, Routes as Pages},
    path,
};

use crate::{cart, domain::Cart, wares::WareList};

/// The document around the shop; only the server renders it.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <AutoReload options=options.clone() />
                <HydrationScripts options />
                <meta::MetaTags />
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

/// The shop inside the document.
#[component]
pub fn App() -> impl IntoView {
    meta::provide_meta_context();
    provide_context(RwSignal::new(Cart::default()));

    view! {
        <meta::Title text="Shop" />
        <Router>
            <Pages fallback=|| view! { <crate::Page title="Not found">"Nothing here."</crate::Page> }>
                <Route path=path!("/") view=WareList />
                <Route path=path!("/cart") view=cart::CartPage />
            </Pages>
        </Router>
    }
}
