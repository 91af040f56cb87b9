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

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/users/{id}") view=|| "page"/></Routes></Router> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/<id>") view=|| "page"/></Routes></Router> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/[id]") view=|| "page"/></Routes></Router> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/a b") view=|| "page"/></Routes></Router> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/a+b") view=|| "page"/></Routes></Router> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/:a:b") view=|| "page"/></Routes></Router> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/*re$t") view=|| "page"/></Routes></Router> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/é") view=|| "page"/></Routes></Router> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/a?b=c") view=|| "page"/></Routes></Router> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/id?") view=|| "page"/></Routes></Router> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/:a b?") view=|| "page"/></Routes></Router> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/users/:user-id/~me/@x/v1.2_a/") view=|| "page"/></Routes></Router> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    use leptos_router::{components::{Route, Router, Routes}, path};
    view! { <Router><Routes fallback=|| "none"><Route path=path!("/*") view=|| "page"/></Routes></Router> }
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
