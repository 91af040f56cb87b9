//@ wrong islands
#[island]
fn Search(on_found: Callback<String>) -> impl IntoView {
    view! { <p>"a"</p> }
}

//@ wrong islands
#[island]
fn Search(count: ReadSignal<u32>) -> impl IntoView {
    view! { <p>"a"</p> }
}

//@ wrong islands
#[island]
fn Search(count: WriteSignal<u32>) -> impl IntoView {
    view! { <p>"a"</p> }
}

//@ wrong islands
#[island]
fn Search(count: Memo<u32>) -> impl IntoView {
    view! { <p>"a"</p> }
}

//@ wrong islands
#[island]
fn Search(name: Option<NodeRef<leptos::html::Div>>) -> impl IntoView {
    view! { <p>"a"</p> }
}

//@ right islands
#[island]
fn Search(query: String, count: RwSignal<u32>, names: Vec<Option<(String, u8)>>) -> impl IntoView {
    view! { <p>{query}</p> }
}

//@ right islands
#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct Query {
    words: Vec<String>,
}

#[island]
fn Search(query: Query, children: Children) -> impl IntoView {
    view! { <p>{children()}</p> }
}
