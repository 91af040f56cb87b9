//@ wrong
#[component]
fn Card((title, text): (String, String)) -> impl IntoView {
    view! { <p>{title} {text}</p> }
}

//@ right
#[component]
fn Card(title: String, mut text: String) -> impl IntoView {
    view! { <p>{title} {text}</p> }
}

//@ right 0.7 0.8
#[component]
fn Card(#[prop(name = "content")] (title, text): (String, String)) -> impl IntoView {
    view! { <p>{title} {text}</p> }
}
