//@ wrong
fn shown() -> impl IntoView {
    view! { <p>"text"</p> </div> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p>"text"</p> }
}
