//@ wrong 0.7 0.8
fn shown(name: String) -> impl IntoView {
    view! { <p class="lead" id=name class="wide">"Hello"</p> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <p class:a=true class=("a", move || true)>"Hello"</p> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <button on:click=|_| () on:click=|_| ()>"Hello"</button> }
}

//@ wrong 0.7 0.8
#[component]
fn Card(title: String) -> impl IntoView {
    view! { <h2>{title}</h2> }
}

fn shown() -> impl IntoView {
    view! { <Card title="a".into() title="b".into()/> }
}

//@ runs 0.7 0.8: in an element in which nothing changes the macro does not look, and the browser ignores the second
fn shown() -> impl IntoView {
    view! { <div><p class="lead" class="wide">"Hello"</p></div> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p class="lead wide" id="intro" class:a=true class:b=true>"Hello"</p> }
}

//@ wrong 0.7
fn shown(a: &'static str, b: &'static str) -> impl IntoView {
    view! { <p class=(a, move || true) class=(b, move || true)>"Hello"</p> }
}

//@ right 0.8
fn shown(a: &'static str, b: &'static str) -> impl IntoView {
    view! { <p class=(a, move || true) class=(b, move || true) class="c">"Hello"</p> }
}

//@ right 0.6
fn shown() -> impl IntoView {
    view! { <p class="lead" id="intro" class="wide">"Hello"</p> }
}
