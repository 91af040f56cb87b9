//@ wrong 0.7 0.8
#[component]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}

fn shown() -> impl IntoView {
    view! { <Card {..} hidden/> }
}

//@ right 0.7 0.8
#[component]
fn Card(#[prop(optional)] open: bool) -> impl IntoView {
    view! { <p>{open}</p> }
}

fn shown() -> impl IntoView {
    view! { <Card open=true {..} hidden=true/> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    view! { <p hidden>"a"</p> }
}
