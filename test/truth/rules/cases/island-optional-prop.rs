//@ wrong 0.7 0.8 islands
#[island]
fn Panel(#[prop(optional)] open: bool) -> impl IntoView {
    view! { <p>{open}</p> }
}

//@ right 0.7 0.8 islands
#[island]
fn Panel(#[prop(optional)] open: Option<bool>) -> impl IntoView {
    view! { <p>{open}</p> }
}

//@ right 0.6 islands
#[island]
fn Panel(#[prop(optional)] open: bool) -> impl IntoView {
    view! { <p>{open}</p> }
}
