//@ wrong
fn shown() -> impl IntoView {
    view! {
        <p>"text"</p>

//@ right
fn shown() -> impl IntoView {
    view! {
        <p>"text"</p>
    }
}
