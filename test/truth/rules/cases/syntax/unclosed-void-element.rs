//@ wrong
fn shown() -> impl IntoView {
    view! { <p>"one"<br>"two"</p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p>"one"<br/>"two"</p> }
}
