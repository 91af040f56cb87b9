//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    view! { <button on:click:undelegated=|_| ()>"Save"</button> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <button on:click=|_| ()>"Save"</button> }
}

//@ right 0.6
fn shown() -> impl IntoView {
    view! { <button on:click:undelegated=|_| ()>"Save"</button> }
}
