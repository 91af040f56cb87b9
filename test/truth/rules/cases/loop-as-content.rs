//@ wrong
fn shown(items: Vec<String>) -> impl IntoView {
    view! { <ul>{for x in items { view! { <li>{x}</li> } }}</ul> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <ul>{move || for x in 0..3 { view! { <li>{x}</li> } }}</ul> }
}

//@ wrong
fn shown(items: Vec<String>) -> impl IntoView {
    for x in items {
        let shown = x.to_uppercase();
        view! { <li>{shown}</li> }
    }
}

//@ wrong
fn shown(mut items: Vec<String>) -> impl IntoView {
    view! { <ul>{while let Some(x) = items.pop() { view! { <li>{x}</li> } }}</ul> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <ul>{loop { view! { <li></li> } }}</ul> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <ul>{for x in 0..3 { if x == 1 { view! { <li>"a"</li> } } else { view! { <li>"a"</li> } } }}</ul> }
}

//@ wrong
#[component]
fn Part() -> impl IntoView {}

fn shown() -> impl IntoView {
    view! { <ul>{for _ in 0..3 { view! { <Part/> } }}</ul> }
}

//@ wrong ssr
fn shown() -> impl IntoView {
    view! { <ul>{for _ in 0..3 { view! { <li></li> <li></li> } }}</ul> }
}

//@ right
fn shown(items: Vec<String>) -> impl IntoView {
    view! { <ul>{items.into_iter().map(|x| view! { <li>{x}</li> }).collect_view()}</ul> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <ul>{move || (0..3).map(|x| view! { <li>{x}</li> }).collect_view()}</ul> }
}

//@ right
fn shown(items: Vec<String>) -> impl IntoView {
    let mut shown = Vec::new();
    for x in items {
        shown.push(view! { <li>{x}</li> });
    }
    let first = loop {
        break view! { <li></li> };
    };
    view! { <ul>{first}{shown}</ul> }
}

//@ right
// A value is what it is, and so may be `()`.
fn shown() -> impl IntoView {
    for _ in 0..3 {
        view! { {()} }
    }
}
