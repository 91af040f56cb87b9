//@ wrong 0.7 0.8
#[component]
fn Card(kind: u8) -> impl IntoView {
    view! { <p>{kind}</p> }
}

fn shown() -> impl IntoView {
    let attributes = view! { <{..} class="a"/> };
    view! { <Card kind=1 {..attributes} {..} title="A card"/> }
}

//@ right 0.7 0.8
#[component]
fn Card(kind: u8) -> impl IntoView {
    view! { <p>{kind}</p> }
}

fn shown() -> impl IntoView {
    let attributes = view! { <{..} class="a"/> };
    view! { <Card kind=1 {..} {..attributes} title="A card"/> }
}

//@ right 0.7 0.8
#[component]
fn Card(kind: u8) -> impl IntoView {
    view! { <p>{kind}</p> }
}

fn shown() -> impl IntoView {
    let attributes = view! { <{..} class="a"/> };
    view! { <Card kind=1 {..attributes}/> }
}
