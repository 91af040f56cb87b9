//@ wrong
fn shown() -> impl IntoView {
    view! { <div><p>"a"</div></p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <div><p>"a"</p></div> }
}
