//@ wrong
fn shown() -> impl IntoView {
    view! { <p>"text" }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p>"text"</p> <div/> }
}
