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

//@ wrong 0.6
fn shown() -> impl IntoView {
    view! { <p style:color>"a"</p> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <button on:click=|_| ()>"Save"</button> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    view! { <input class:active prop:checked/> }
}
