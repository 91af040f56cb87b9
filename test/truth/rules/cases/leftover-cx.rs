//@ wrong 0.6
fn shown() -> impl IntoView {
    view! { cx, <p>"Hello"</p> }
}

//@ runs 0.7 0.8: `cx,` is text like any other, and appears on the page
fn shown() -> impl IntoView {
    view! { cx, <p>"Hello"</p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p>"cx," cx, "a"</p> }
}
