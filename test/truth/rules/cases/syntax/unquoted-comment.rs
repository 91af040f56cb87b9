//@ wrong 0.6 0.7 0.8.20
fn shown() -> impl IntoView {
    view! { <!-- the menu --> <nav>"a"</nav> }
}

//@ right
fn shown() -> impl IntoView {
    view! {
        // the menu
        <nav>"a"</nav>
        <!-- "the footer" -->
        <footer>"a"</footer>
    }
}

//@ right 0.8.23
fn shown() -> impl IntoView {
    view! { <!-- the menu --> <nav>"a"</nav> }
}
