//@ wrong
#[component]
fn Card(title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

fn shown() -> impl IntoView {
    view! { <Card title="News".into()>"Today"</Card> }
}

//@ right
#[component]
fn Card(title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

fn shown() -> impl IntoView {
    view! {
        <Card title="News".into()/>
        <Card title="News".into()></Card>
    }
}

//@ right
#[component]
fn Card(#[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! { <div>{children.map(|children| children())}</div> }
}

fn shown() -> impl IntoView {
    view! { <Card>"Today"</Card> <Card/> }
}
