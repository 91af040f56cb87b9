//@ wrong 0.6 ssr
fn shown() -> impl IntoView {
    view! { <div><><p>"a"</p></></div> }
}

//@ right 0.6 ssr
fn shown() -> impl IntoView {
    view! { <><div><p>"a"</p></div></> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <div><><p>"a"</p></></div> }
}
