//@ wrong
fn shown(name: &'static str) -> impl IntoView {
    view! { <p class=(["active", name], move || true)>"Hello"</p> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <p class=("a", move || true, "b")>"Hello"</p> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <p style=("color", "red", "blue")>"Hello"</p> }
}

//@ wrong 0.6
fn shown(name: &'static str) -> impl IntoView {
    view! { <p class=(name, move || true)>"Hello"</p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p class=("active", move || true) style=("color", "red")>"Hello"</p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p class=(["active", "on"], move || true)>"Hello"</p> }
}

//@ right 0.7 0.8
fn shown(name: &'static str) -> impl IntoView {
    view! { <p class=(name, move || true) class=("active", move || true)>"Hello"</p> }
}
