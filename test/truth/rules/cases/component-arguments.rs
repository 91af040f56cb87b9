//@ wrong
#[component(lazy)]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}

//@ wrong 0.7 islands
#[island(lazy)]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}

//@ wrong 0.7 0.8 islands
#[island(server)]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}

//@ right
#[component(transparent)]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}

//@ right 0.8 islands
#[island(lazy)]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}
