//@ wrong
#[component]
fn Card(#[prop(optional)] title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

fn shown() -> impl IntoView {
    view! { <Card titl="News".into()/> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <Show when=|| true fallbak=|| "a">"b"</Show> }
}

//@ right 0.7 0.8
#[component]
fn Card(#[prop(optional)] title: String, #[prop(name = "data")] Pair(a, b): Pair) -> impl IntoView {
    view! { <h2>{title} {a} {b}</h2> }
}

struct Pair(u8, u8);

fn shown() -> impl IntoView {
    view! { <Card title="News".into() data=Pair(1, 2)/> }
}

//@ right 0.7 0.8
#[component]
fn Card(title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

fn shown() -> impl IntoView {
    view! { <Card title="News".into() attr:id="news" on:click=|_| () class:a=true {..} id="b"/> }
}
