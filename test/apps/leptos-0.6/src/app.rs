//! The frame of every page, and the routes.

use leptos::*;
use leptos_meta::*;
use leptos_router::*;

use crate::{
    counter::CounterPage,
    errands::{ErrandDetails, ErrandFrame, ErrandList},
};

/// The app; the integration renders the document around it.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    let signed_in = create_rw_signal(false);

    view! {
        <Html lang="en" dir="ltr"/>
        <Body class="app"/>
        <Title text="Errands" formatter=|title| format!("{title} – 0.6")/>
        <Meta name="description" content="Counting and running errands."/>
        <Router fallback=|| view! { <NotFound/> }.into_view()>
            <nav>
                <A href="/" exact=true class="nav__link" active_class="nav__link--active">
                    "Counter"
                </A>
                <A href="/errands" class="nav__link">
                    "Errands"
                </A>
                <button on:click=move |_| signed_in.update(|on| *on = !*on)>
                    {move || if signed_in.get() { "Sign out" } else { "Sign in" }}
                </button>
            </nav>
            <main>
                <Routes>
                    <Route path="/" view=CounterPage ssr=SsrMode::InOrder/>
                    <Route path="/errands" view=ErrandFrame>
                        <Route path="" view=ErrandList/>
                        <Route path=":id" view=ErrandDetails/>
                    </Route>
                    <ProtectedRoute
                        path="/account"
                        redirect_path="/"
                        condition=move || signed_in.get()
                        view=Account
                    />
                    <Route path="/old" view=|| view! { <Redirect path="/errands"/> }/>
                </Routes>
            </main>
        </Router>
    }
}

/// What only a user who has signed in can see.
#[component]
fn Account() -> impl IntoView {
    let query = use_query_map();
    let name = move || query.with(|query| query.get("name").cloned().unwrap_or_default());

    view! { <h1>"Hello, " {name}</h1> }
}

/// Where there is no page.
#[component]
fn NotFound() -> impl IntoView {
    let location = use_location();

    view! { <p>"There is no page at " <code>{location.pathname}</code> "."</p> }
}
