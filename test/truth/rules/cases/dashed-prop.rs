//@ wrong
#[component]
fn Dialog() -> impl IntoView {
    view! { <p>"a"</p> }
}

fn shown() -> impl IntoView {
    view! { <Dialog aria-label="Settings"/> }
}

//@ right 0.7 0.8
#[component]
fn Dialog() -> impl IntoView {
    view! { <p>"a"</p> }
}

fn shown() -> impl IntoView {
    view! {
        <Dialog attr:aria-label="Settings"/>
        <Dialog {..} aria-label="Settings"/>
    }
}

//@ right 0.6
#[component]
fn Dialog(#[prop(attrs)] attributes: Vec<(&'static str, Attribute)>) -> impl IntoView {
    view! { <p {..attributes}>"a"</p> }
}

fn shown() -> impl IntoView {
    view! { <Dialog attr:aria-label="Settings"/> }
}
