//@ wrong
fn shown() -> impl IntoView {
    view! { <button @click=|_| (), class="a">"Save"</button> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <button on:click=|_| () class="a">"Save"</button> }
}
