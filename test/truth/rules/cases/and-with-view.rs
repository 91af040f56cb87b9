//@ wrong
fn shown(flag: bool) -> impl IntoView {
    view! { <p>{flag && view! { <b>"a"</b> }}</p> }
}

//@ wrong
fn shown(count: i32) -> impl IntoView {
    view! { <p>{move || count == 1 && view! { <b>"a"</b> }}</p> }
}

//@ wrong
fn shown(flag: bool) -> impl IntoView {
    view! { <p>{flag || view! { <b>"a"</b> <i>"b"</i> }}</p> }
}

//@ wrong
fn shown(flag: bool) -> impl IntoView {
    flag && view! { "text" }
}

//@ wrong
#[component]
fn Part() -> impl IntoView {}

fn shown(flag: bool) -> impl IntoView {
    !flag && view! { <Part/> }
}

//@ wrong 0.7 0.8
fn shown(flag: bool) -> impl IntoView {
    flag && view! { <b/> }.into_any()
}

//@ wrong ssr
fn shown(flag: bool) -> impl IntoView {
    view! { <p>{flag && view! { <b>"a"</b> }}</p> }
}

//@ right
fn shown(flag: bool) -> impl IntoView {
    view! { <p>{flag.then(|| view! { <b>"a"</b> })}</p> }
}

//@ right
fn shown(count: i32, flag: bool) -> impl IntoView {
    let part = move || (count == 1 && flag).then(|| view! { <b>"a"</b> });
    view! { <p>{part}{(!flag).then(|| view! { <b>"a"</b> <i>"b"</i> })}</p> }
}

//@ right
fn shown() -> impl IntoView {
    let part = || view! { <b>"a"</b> };
    view! { <p>{part()}{move || view! { <i>"b"</i> }}</p> }
}

//@ right 0.7 0.8
// A value is what it is.
fn shown(flag: bool) -> impl IntoView {
    let both = flag && view! { {flag} };
    both.then_some("a")
}
