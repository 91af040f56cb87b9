//@ wrong
#[slot]
struct Then {
    children: ChildrenFn,
}

#[component]
fn If(test: bool, then: Then) -> impl IntoView {
    test.then(|| (then.children)())
}

fn shown() -> impl IntoView {
    view! { <If test=true><Then slot:thn>"yes"</Then></If> }
}

//@ right
#[slot]
struct Then {
    children: ChildrenFn,
}

#[component]
fn If(test: bool, then: Then, #[prop(optional)] others: Vec<Then>) -> impl IntoView {
    test.then(|| (then.children)())
}

fn shown() -> impl IntoView {
    view! {
        <If test=true>
            <Then slot>"yes"</Then>
            <Then slot:others>"perhaps"</Then>
            <Then slot:others>"no"</Then>
        </If>
    }
}
