//@ wrong 0.7 0.8
use leptos_router::{components::{Route, Router, Routes}, path};

#[component]
fn Edit() -> impl IntoView {
    view! { <p/> }
}

fn shown() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=|| "none">
                <Route path=path!("/files/*rest/edit") view=Edit/>
            </Routes>
        </Router>
    }
}

//@ right 0.7 0.8
use leptos_router::{components::{Route, Router, Routes}, path};

#[component]
fn Edit() -> impl IntoView {
    view! { <p/> }
}

fn shown() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=|| "none">
                <Route path=path!("/files/:id?/edit/*rest") view=Edit/>
            </Routes>
        </Router>
    }
}
