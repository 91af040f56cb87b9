//@ wrong 0.7 0.8
fn shown(level: &'static str) -> impl IntoView {
    view! { <{level}>"Title"</{level}> }
}

//@ right 0.7 0.8
fn shown(level: u8) -> impl IntoView {
    let _attributes = view! { <{..} class="a"/> };
    view! {
        {match level {
            1 => view! { <h1>"Title"</h1> }.into_any(),
            _ => view! { <h2>"Title"</h2> }.into_any(),
        }}
    }
}
