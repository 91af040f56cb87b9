//@ wrong
fn shown() -> impl IntoView {
    view! { <ErrorBoundary fallback=|| "b">"a"</ErrorBoundary> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <Show when=|_| true>"a"</Show> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <Show when=|| true fallback=|_| "b">"a"</Show> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <For each=|| 0..3 key=|n| *n children=|| "a"/> }
}

//@ right
fn row(n: i32) -> impl IntoView {
    n
}

#[component]
fn Sum(add: impl Fn(u8, u8) -> u8 + 'static) -> impl IntoView {
    add(1, 2)
}

fn shown() -> impl IntoView {
    view! {
        <ErrorBoundary fallback=|_| "b">"a"</ErrorBoundary>
        <Show when=|| true fallback=|| "b">"a"</Show>
        <For each=|| 0..3 key=|n| *n children=row/>
        <For each=|| [(1, 2)] key=|(a, _)| *a children=|(_, b)| b/>
        <Sum add=|a, b| a + b/>
    }
}
