//@ wrong 0.6
#[component]
fn Card() -> View {
    view! { <p/> }.into_view()
}

//@ right
#[component]
fn Card() -> impl IntoView {
    view! { <p/> }
}

//@ right 0.7 0.8
#[component]
fn Card() -> AnyView {
    view! { <p/> }.into_any()
}
