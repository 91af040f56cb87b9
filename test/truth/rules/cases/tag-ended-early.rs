//@ wrong
fn shown() -> impl IntoView {
    view! { <Show when=move || 6 > 5 fallback=|| ()><p>"many"</p></Show> }
}

//@ runs 0.7 0.8: what follows the `>` is text on the page
fn shown(count: i32) -> impl IntoView {
    view! { <p hidden=count > 5 class="a">"many"</p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <Show when={move || 6 > 5} fallback=|| ()><p>"many"</p></Show> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <Show when=move || { 6 > 5 } fallback=|| ()><p>"many"</p></Show> }
}

//@ right
fn shown(url: String) -> impl IntoView {
    view! { <a href=url>Home > Docs</a> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <For each=move || (1..=50).collect::<Vec<_>>() key=|item| *item let:item><p>{item}</p></For> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <For each={move || (1..=50).collect::<Vec<_>>()} key=|item| *item let:item><p>{item}</p></For> }
}
