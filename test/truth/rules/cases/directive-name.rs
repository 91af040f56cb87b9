//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <button on::click=|_| ()>"Save"</button> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <button use:my-directive=1>"Save"</button> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    let items = || vec![1, 2, 3];
    view! { <For each=items key=|item| *item let:a.b><li>"a"</li></For> }
}

//@ right 0.7 0.8
fn highlight(element: leptos::tachys::renderer::types::Element) {}

fn shown() -> impl IntoView {
    view! { <button use:highlight on:click=|_| ()>"Save"</button> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    let items = || vec![(1, 2)];
    view! { <For each=items key=|item| item.0 let((a, b))><li>{a} {b}</li></For> }
}
