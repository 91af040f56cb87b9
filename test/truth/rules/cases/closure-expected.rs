//@ wrong
fn shown() -> impl IntoView {
    view! { <Show when=true>"a"</Show> }
}

//@ wrong
fn shown(count: u8) -> impl IntoView {
    view! { <Show when={count > 3}>"a"</Show> }
}

//@ wrong
fn shown(open: bool) -> impl IntoView {
    view! { <Show when=!open>"a"</Show> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <Show when=|| true fallback="b">"a"</Show> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <Suspense fallback="b">"a"</Suspense> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <For each=0..3 key=|n| *n let:n>{n}</For> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <ErrorBoundary fallback=view! { <p>"b"</p> }>"a"</ErrorBoundary> }
}

//@ right
fn is_open() -> bool {
    true
}

fn asked() -> impl Fn() -> bool + Send + Sync + 'static {
    || true
}

fn shown(count: u8) -> impl IntoView {
    view! {
        <Show when=move || (count > 3) fallback=|| "b">"a"</Show>
        <Show when={move || { count > 3 }}>"a"</Show>
        <Show when={let many = count > 3; move || many}>"a"</Show>
        <Show when=is_open>"a"</Show>
        <Show when=asked()>"a"</Show>
        <For each=move || 0..3 key=|n| *n let:n>{n}</For>
    }
}

//@ right 0.8
fn shown() -> impl IntoView {
    view! { <Show when=|| true fallback=view! { <p>"b"</p> }>"a"</Show> }
}
