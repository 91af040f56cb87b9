//@ wrong
#[component]
fn Card(title: String, #[prop(optional)] class: String) -> impl IntoView {
    view! { <h2 class=class>{title}</h2> }
}

fn shown() -> impl IntoView {
    view! { <Card class="wide".into()/> }
}

//@ wrong
#[slot]
struct Tab {
    title: String,
    children: ChildrenFn,
}

#[component]
fn Tabs(tab: Tab) -> impl IntoView {
    (tab.children)()
}

fn shown() -> impl IntoView {
    view! { <Tabs><Tab slot>"a"</Tab></Tabs> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <Show fallback=|| "a">"b"</Show> }
}

//@ right
#[component]
fn Card(
    title: String,
    #[prop(optional)] class: String,
    #[prop(default = 3)] level: u8,
    #[prop(optional_no_strip)] icon: Option<String>,
) -> impl IntoView {
    view! { <h2 class=class>{title} {level} {icon}</h2> }
}

fn shown() -> impl IntoView {
    view! { <Card title="News".into() class="wide".into()/> }
}
