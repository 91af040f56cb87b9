//@ runs 0.7 0.8: the element listens for an event that is called `click:once`
fn shown() -> impl IntoView {
    view! { <button on:click:once=|_: leptos::ev::Event| ()>"Save"</button> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <button on:click=|_| ()>"Save"</button> }
}

//@ right 0.8
fn shown() -> impl IntoView {
    view! { <button on:click:target=|_| () on:focus:capture=|_| ()>"Save"</button> }
}
