//@ wrong
fn shown() -> impl IntoView {
    view! { <button on:click>"Save"</button> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <input bind:value/> }
}

//@ wrong 0.6
fn shown() -> impl IntoView {
    view! { <p class:active>"a"</p> }
}

//@ wrong 0.6
fn shown() -> impl IntoView {
    view! { <input prop:checked/> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <p style:color>"a"</p> }
}

//@ wrong
#[component]
fn Card() -> impl IntoView {
    view! { <p/> }
}

fn shown() -> impl IntoView {
    view! { <Card style:color/> }
}

//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <p style:--gap>{1}</p> }
}

//@ runs 0.7 0.8: the browser finds an attribute that is called `style:color`
fn shown() -> impl IntoView {
    view! { <div><p style:color>"a"</p></div> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <button on:click=|_| ()>"Save"</button> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    view! { <input class:active prop:checked/> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <p style:color="red">"a"</p> }
}
