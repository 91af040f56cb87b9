//@ wrong islands
#[island]
fn Counter(#[prop(default = 1)] step: i32) -> impl IntoView {
    view! { <p>{step}</p> }
}

//@ right islands
#[island]
fn Counter(#[prop(optional)] step: Option<i32>) -> impl IntoView {
    view! { <p>{step.unwrap_or(1)}</p> }
}

//@ right
#[component]
fn Counter(#[prop(default = 1)] step: i32) -> impl IntoView {
    view! { <p>{step}</p> }
}
