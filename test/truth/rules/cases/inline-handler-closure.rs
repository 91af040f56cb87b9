//@ wrong
fn save() {}

fn shown() -> impl IntoView {
    view! { <button onclick=move |_| save()>"Save"</button> }
}

//@ right
fn save() {}

fn shown() -> impl IntoView {
    view! { <button on:click=move |_| save()>"Save"</button> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <button onclick="save()">"Save"</button> <button onclick=move || "save()">"Save"</button> }
}
