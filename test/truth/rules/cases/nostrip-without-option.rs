//@ wrong 0.7 0.8
#[component]
fn Card(title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

fn shown() -> impl IntoView {
    view! { <Card nostrip:title=Some(String::from("News"))/> }
}

//@ right
#[component]
fn Card(title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

fn shown() -> impl IntoView {
    view! { <Card title="News".into()/> }
}

//@ right 0.7 0.8
#[component]
fn Card(#[prop(optional)] title: Option<String>) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

fn shown() -> impl IntoView {
    view! { <Card nostrip:title=Some(String::from("News"))/> }
}
