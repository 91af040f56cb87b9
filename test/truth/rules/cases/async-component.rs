//@ wrong
async fn load() -> String {
    String::new()
}

#[component]
async fn Profile() -> impl IntoView {
    let user = load().await;
    view! { <p>{user}</p> }
}

//@ right
#[component]
fn Profile() -> impl IntoView {
    view! { <p>"a"</p> }
}
