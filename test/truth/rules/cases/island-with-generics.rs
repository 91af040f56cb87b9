//@ wrong islands
#[island]
fn List<T>(items: Vec<T>) -> impl IntoView
where
    T: IntoView + 'static,
{
    view! { <p>"a"</p> }
}

//@ right islands
#[island]
fn List(items: Vec<String>) -> impl IntoView {
    view! { <p>{items}</p> }
}

//@ right
#[component]
fn List<T>(items: Vec<T>) -> impl IntoView
where
    T: IntoView + 'static,
{
    view! { <p>{items.into_iter().map(|item| item.into_view()).collect::<Vec<_>>()}</p> }
}
