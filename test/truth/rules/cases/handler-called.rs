//@ wrong 0.7 0.8
fn shown() -> impl IntoView {
    let count = RwSignal::new(0);
    view! { <button on:click=count.set(1)>"Reset"</button> }
}

//@ wrong 0.6
fn shown() -> impl IntoView {
    let count = create_rw_signal(0);
    view! { <button on:click=count.update(|n| *n = 0)>"Reset"</button> }
}

//@ right
fn shown() -> impl IntoView {
    let count = RwSignal::new(0);
    view! { <button on:click=move |_| count.set(1)>"Reset"</button> }
}

//@ right
// A call may return a handler.
fn save(to: u8) -> impl Fn(leptos::ev::MouseEvent) {
    move |_| ()
}

fn shown() -> impl IntoView {
    view! { <button on:click=save(1)>"Reset"</button> }
}
