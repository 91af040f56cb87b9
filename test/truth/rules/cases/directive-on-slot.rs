//@ wrong
#[slot]
struct Tab {
    children: ChildrenFn,
}

#[component]
fn Tabs(tab: Tab) -> impl IntoView {
    (tab.children)()
}

fn shown() -> impl IntoView {
    view! { <Tabs><Tab slot class:active=true>"First"</Tab></Tabs> }
}

//@ wrong
#[slot]
struct Tab {
    children: ChildrenFn,
}

#[component]
fn Tabs(tab: Tab) -> impl IntoView {
    (tab.children)()
}

fn shown() -> impl IntoView {
    view! { <Tabs><Tab slot on:click=|_| ()>"First"</Tab></Tabs> }
}

//@ right
#[slot]
struct Tab {
    children: ChildrenFn,
}

#[component]
fn Tabs(tab: Tab) -> impl IntoView {
    (tab.children)()
}

fn shown() -> impl IntoView {
    view! { <Tabs><Tab slot><span class:active=true>"First"</span></Tab></Tabs> }
}
