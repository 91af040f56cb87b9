//@ wrong 0.7 0.8
fn shown(n: u8) -> impl IntoView {
    view! { <ul><li let:item>{n}</li></ul> }
}

//@ wrong 0.7 0.8
fn shown(name: String) -> impl IntoView {
    view! { <p clone:name>{name}</p> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <p nostrip:title=Some("a")>"Item"</p> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <p slot:then>{1}</p> }
}

//@ right 0.7 0.8
// Nothing changes in it: it gets an attribute that nobody reads.
fn shown() -> impl IntoView {
    view! { <ul><li let:item>"Item"</li></ul> }
}

//@ right
fn shown() -> impl IntoView {
    let items = || vec![1, 2, 3];
    view! {
        <ul>
            <For each=items key=|item| *item let:item>
                <li>{item}</li>
            </For>
        </ul>
    }
}
