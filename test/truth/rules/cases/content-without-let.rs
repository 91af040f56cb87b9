//@ wrong
fn shown() -> impl IntoView {
    view! { <For each=|| 0..3 key=|n| *n><li>"a"</li></For> }
}

//@ wrong
fn row(n: i32) -> impl IntoView {
    n
}

fn shown() -> impl IntoView {
    view! { <For each=|| 0..3 key=|n| *n>{row}</For> }
}

//@ wrong
#[component]
fn With<F: Fn(u8) -> V + Send + 'static, V: IntoView + 'static>(children: F) -> impl IntoView {
    children(3)
}

fn shown() -> impl IntoView {
    view! { <With>"a"</With> }
}

//@ right
#[component]
fn With<F: Fn(u8) -> V + Send + 'static, V: IntoView + 'static>(children: F) -> impl IntoView {
    children(3)
}

fn shown() -> impl IntoView {
    view! {
        <For each=|| 0..3 key=|n| *n let:n><li>{n}</li></For>
        <With let:_><p>"a"</p></With>
        <With children=|n| n/>
        <Show when=|| true>"a"</Show>
    }
}
