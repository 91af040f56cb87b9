//@ wrong 0.6
#[slot]
struct Then {
    children: ChildrenFn,
}

fn shown() -> impl IntoView {
    view! { <div><Then slot>"yes"</Then></div> }
}

//@ wrong 0.7 0.8
#[slot]
struct Then {
    children: ChildrenFn,
}

fn shown() -> impl IntoView {
    view! { <Then slot>"yes"</Then> }
}

//@ runs 0.7 0.8: where the slot has siblings, it is dropped with all of its content
#[slot]
struct Then {
    children: ChildrenFn,
}

fn shown() -> impl IntoView {
    view! { <div><p>"a"</p><Then slot>"yes"</Then></div> }
}

//@ right
#[slot]
struct Then {
    children: ChildrenFn,
}

#[component]
fn If(test: bool, then: Then) -> impl IntoView {
    test.then(|| (then.children)())
}

fn shown() -> impl IntoView {
    view! { <If test=true><Then slot>"yes"</Then></If> <p slot="name">"a"</p> }
}
