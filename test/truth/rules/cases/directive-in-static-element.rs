//@ runs 0.7 0.8: the browser finds an attribute that is called `class:active`
fn shown() -> impl IntoView {
    view! { <ul><li class:active>"Home"</li></ul> }
}

//@ runs 0.7 0.8: the browser finds an attribute that is called `inner_html`
fn shown() -> impl IntoView {
    view! { <ul><li inner_html="<b>a</b>"></li></ul> }
}

//@ runs 0.7 0.8: the function is never called, and need not even exist
fn shown() -> impl IntoView {
    view! { <ul><li use:highlight>"a"</li></ul> }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    view! {
        <ul>
            <li class:active=true>"Home"</li>
            <li inner_html={"<b>a</b>"}></li>
        </ul>
    }
}

//@ right 0.7 0.8
fn shown() -> impl IntoView {
    view! { <li class:active>"Home"</li> }
}
