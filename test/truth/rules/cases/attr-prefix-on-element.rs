//@ wrong 0.7 0.8
fn shown(id: String) -> impl IntoView {
    view! { <p attr:id=id>"Hello"</p> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <p attr:id="intro">"Hello"</p> }
}

//@ runs 0.7 0.8: with a dash in its name, the page gets an attribute that is called `attr:data-id`
fn shown() -> impl IntoView {
    view! { <p attr:data-id="intro">"Hello"</p> }
}

//@ runs 0.7 0.8: an element in which nothing changes is written into the page as it stands
fn shown() -> impl IntoView {
    view! { <div><p attr:id="intro">"Hello"</p></div> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p id="intro">"Hello"</p> }
}

//@ right 0.7 0.8
#[component]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}

fn shown() -> impl IntoView {
    view! { <Card attr:id="intro"/> }
}

//@ right 0.6
fn shown() -> impl IntoView {
    view! { <p attr:id="intro">"Hello"</p> }
}
