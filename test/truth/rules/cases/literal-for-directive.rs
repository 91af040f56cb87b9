//@ wrong 0.7 0.8
fn shown(label: String) -> impl IntoView {
    view! { <button on:click="save()">{label}</button> }
}

//@ wrong 0.7 0.8
fn shown(label: String) -> impl IntoView {
    view! { <button class:active="true">{label}</button> }
}

//@ right
fn save() {}

fn shown(label: String) -> impl IntoView {
    view! { <button on:click=move |_| save() class:active=true style:color="red">{label}</button> }
}
