//@ wrong
fn shown() -> impl IntoView {
    view! {
        <p
            /// shown only once
            class="a"
        >"a"</p>
    }
}

//@ right
fn shown() -> impl IntoView {
    view! {
        <p
            // shown only once
            class="a"
        >"a"</p>
    }
}
