//@ wrong
fn shown() -> impl IntoView {
    view! { <div><><p>"text"</p></div> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <div><><p>"text"</p></></div> }
}
