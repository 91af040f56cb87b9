//@ wrong 0.7 0.8
#[component]
fn Field(value: RwSignal<String>) -> impl IntoView {
    view! { <input bind:value=value/> }
}

fn shown(name: RwSignal<String>) -> impl IntoView {
    view! { <Field bind:value=name/> }
}

//@ wrong 0.7 0.8
#[component]
fn Field() -> impl IntoView {
    view! { <input/> }
}

fn shown() -> impl IntoView {
    view! { <Field aria:label="a"/> }
}

//@ right 0.7 0.8
#[component]
fn Field(value: RwSignal<String>) -> impl IntoView {
    view! { <input bind:value=value/> }
}

fn shown(name: RwSignal<String>) -> impl IntoView {
    view! { <Field value=name attr:id="a" class:b=true style:color="red" prop:title="t" on:click=|_| ()/> }
}
