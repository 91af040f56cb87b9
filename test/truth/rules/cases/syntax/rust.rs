//@ wrong
fn shown() -> impl IntoView {
    view! { <p>{1 +}</p> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <p class=if>"a"</p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p>{1 + 1}</p> }
}
