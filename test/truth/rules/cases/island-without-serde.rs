//@ wrong 0.8 islands bare
#[island]
fn Counter(start: i32) -> impl IntoView {
    view! { <p>{start}</p> }
}
