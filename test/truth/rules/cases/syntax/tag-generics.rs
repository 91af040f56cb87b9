//@ wrong 0.6 0.7 0.8.20
#[component]
fn List<T: 'static>(#[prop(optional)] items: Vec<T>) -> impl IntoView {
    view! { <p>{items.len()}</p> }
}

fn shown() -> impl IntoView {
    view! { <List<Vec<u8>>/> }
}

//@ wrong
#[component]
fn List<T: 'static>(#[prop(optional)] items: Vec<T>, children: Children) -> impl IntoView {
    view! { <p>{items.len()} {children()}</p> }
}

fn shown() -> impl IntoView {
    view! { <List<u8>>"a"</List> }
}

//@ right
type Bytes = Vec<u8>;

#[component]
fn List<T: 'static>(#[prop(optional)] items: Vec<T>, children: Children) -> impl IntoView {
    view! { <p>{items.len()} {children()}</p> }
}

fn shown() -> impl IntoView {
    view! { <List<Bytes>>"a"</List<Bytes>> }
}

//@ right 0.8.23
#[component]
fn List<T: 'static>(#[prop(optional)] items: Vec<T>) -> impl IntoView {
    view! { <p>{items.len()}</p> }
}

fn shown() -> impl IntoView {
    view! { <List<Vec<u8>>/> }
}
