//@ wrong
fn shown() -> impl IntoView {
    view! { <p class="a" "text" </p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p class="a"> "text" </p> }
}
