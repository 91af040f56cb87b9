//@ wrong
fn shown() -> impl IntoView {
    view! { <link rel="preload" as="font" href="/a.woff2"/> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <link as="font" rel="preload" href="/a.woff2"/> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    view! { <link rel={"preload"} as="font" href="/a.woff2"/> }
}

//@ right
fn shown(n: u8) -> impl IntoView {
    view! { <p id=(n as u32).to_string()>"a"</p> }
}
