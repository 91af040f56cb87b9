//@ wrong 0.7 0.8
#[component]
fn Card(kind: u8) -> impl IntoView {
    view! { <p>{kind}</p> }
}

fn shown(kind: u8) -> impl IntoView {
    let attributes = view! { <{..} class="a"/> };
    view! { <Card kind=kind {..attributes}/> }
}

//@ wrong
fn shown(kind: String) -> impl IntoView {
    let attributes = Vec::<(&'static str, String)>::new();
    view! { <p title=kind {..attributes}>"a"</p> }
}

//@ right 0.7 0.8
#[component]
fn Card(kind: u8) -> impl IntoView {
    view! { <p>{kind}</p> }
}

fn shown(kind: u8) -> impl IntoView {
    let attributes = view! { <{..} class="a"/> };
    view! { <Card kind={kind} {..attributes}/> }
}

//@ right 0.7 0.8
#[component]
fn Card(kind: u8) -> impl IntoView {
    view! { <p>{kind}</p> }
}

fn shown(kind: u8) -> impl IntoView {
    let attributes = view! { <{..} class="a"/> };
    view! { <Card kind=kind.into() {..attributes}/> }
}
