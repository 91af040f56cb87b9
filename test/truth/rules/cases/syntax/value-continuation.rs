//@ wrong 0.7 0.8
fn shown(name: String) -> impl IntoView {
    view! { <p title={name}.to_uppercase()>"text"</p> }
}

//@ right
fn shown(name: String) -> impl IntoView {
    view! { <p title={name.to_uppercase()}>"text"</p> }
}

//@ right 0.6
fn shown(name: String) -> impl IntoView {
    view! { <p title={name}.to_uppercase()>"text"</p> }
}
