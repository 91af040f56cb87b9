//@ wrong
#[component]
fn Card(children: Children) -> impl IntoView {
    view! { <article>{children()}</article> }
}

fn shown() -> impl IntoView {
    view! { <Card/> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <Show when=|| true/> }
}

//@ right
#[component]
fn Card(children: Children) -> impl IntoView {
    view! { <article>{children()}</article> }
}

fn shown() -> impl IntoView {
    view! { <Card>"News"</Card> <Show when=|| true>"a"</Show> }
}

//@ right
#[component]
fn Card(#[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! { <article>{children.map(|children| children())}</article> }
}

fn shown() -> impl IntoView {
    view! { <Card/> }
}
