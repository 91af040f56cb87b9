//@ wrong
fn shown() -> impl IntoView {
    view! { <button on:click=move || ()>"a"</button> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <button on:click=|_, _| ()>"a"</button> }
}

//@ wrong
#[component]
fn Card() -> impl IntoView {
    view! { <p>"a"</p> }
}

fn shown() -> impl IntoView {
    view! { <Card on:click=|| ()/> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <p class=|_| "a">"a"</p> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <p>{|_| "a"}</p> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <For each=|| 0..3 key=|n| *n>{|n| view! { <p>{n}</p> }}</For> }
}

//@ right
fn shown(count: u8) -> impl IntoView {
    view! {
        <button on:click=|_| () on:input=move |ev| drop(ev) title=move || count.to_string() class:a=|| true>
            {move || count}
            {(|n: u8| n)(count)}
        </button>
    }
}
