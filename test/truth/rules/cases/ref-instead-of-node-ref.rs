//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    let field = NodeRef::<leptos::html::Input>::new();
    view! { <input _ref=field/> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    let field = NodeRef::<leptos::html::Input>::new();
    view! { <input ref=field/> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    let field = NodeRef::<leptos::html::Input>::new();
    view! { <input ref_=field/> }
}

//@ right
fn shown() -> impl IntoView {
    let field = NodeRef::<leptos::html::Input>::new();
    view! { <input node_ref=field/> }
}

//@ right 0.6
fn shown() -> impl IntoView {
    let field = create_node_ref::<leptos::html::Input>();
    view! { <input _ref=field/> }
}
