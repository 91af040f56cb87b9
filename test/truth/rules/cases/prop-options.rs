//@ wrong
#[component]
fn Card(#[prop(optionl)] title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

//@ wrong
#[component]
fn Card(#[prop(optional, strip_option)] title: Option<String>) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

//@ wrong
#[component]
fn Card(#[prop(optional, optional_no_strip)] title: Option<String>) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

//@ wrong
#[component]
fn Card(#[prop(default)] title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

//@ right
#[component]
fn Card(
    #[prop(optional, into)] title: String,
    #[prop(default = 3)] level: u8,
    #[prop(strip_option)] icon: Option<String>,
    #[prop(optional_no_strip)] note: Option<String>,
) -> impl IntoView {
    view! { <h2>{title} {level} {icon} {note}</h2> }
}

//@ wrong 0.6
#[component]
fn Card(#[prop(name = "data")] title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

//@ wrong 0.6 0.7
#[component]
fn Card(#[prop(marker)] _marker: std::marker::PhantomData<u8>) -> impl IntoView {
    view! { <h2>"a"</h2> }
}

//@ right 0.7 0.8
#[component]
fn Card(#[prop(name = "data")] title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

//@ right 0.8
#[component]
fn Card(
    title: String,
    #[prop(marker)] _marker: std::marker::PhantomData<u8>,
) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

//@ wrong
type Maybe = Option<String>;
#[component]
fn Card(#[prop(strip_option)] title: Maybe) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

//@ right
#[component]
fn Card(#[prop(strip_option)] title: std::option::Option<String>) -> impl IntoView {
    view! { <h2>{title}</h2> }
}
