//@ wrong 0.7 0.8
#[component]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}

fn shown() -> impl IntoView {
    let attributes = view! { <{..} class="a"/> };
    view! { <Card {attributes}/> }
}

//@ right 0.7 0.8
#[component]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}

fn shown() -> impl IntoView {
    let attributes = view! { <{..} class="a"/> };
    view! { <Card {..attributes}/> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    let attributes = view! { <{..} class="a"/> };
    view! { <p {attributes}>"a"</p> }
}
