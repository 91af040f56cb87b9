//@ wrong
fn shown() -> impl IntoView {
    view! { <p>Don't panic</p> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <p>“quoted”</p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p>"Don't panic" Do not panic</p> }
}
