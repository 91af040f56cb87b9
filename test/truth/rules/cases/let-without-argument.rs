//@ wrong
#[component]
fn Card(children: Children) -> impl IntoView {
    view! { <article>{children()}</article> }
}

fn shown() -> impl IntoView {
    view! { <Card let:item>{item}</Card> }
}

//@ right
fn shown() -> impl IntoView {
    let numbers = || vec![1, 2, 3];
    view! { <For each=numbers key=|n| *n let:item>{item}</For> }
}

//@ right 0.7 0.8
#[component]
fn Card(children: Callback<(u8,), AnyView>) -> impl IntoView {
    view! { <article>{children.run((1,))}</article> }
}
