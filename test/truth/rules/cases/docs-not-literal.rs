//@ wrong
#[doc = concat!("A ", "card.")]
#[component]
fn Card() -> impl IntoView {
    view! { <p/> }
}

//@ right
/// A card with a title.
#[doc = "It has a text."]
#[component]
fn Card() -> impl IntoView {
    view! { <p/> }
}
