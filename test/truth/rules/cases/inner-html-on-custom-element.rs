//@ runs 0.7 0.8: the page gets an attribute that is called `inner_html`
fn shown(article: String) -> impl IntoView {
    view! { <my-card inner_html=article/> }
}

//@ right 0.7 0.8
fn shown(article: String) -> impl IntoView {
    view! { <my-card prop:innerHTML=article/> }
}

//@ right
fn shown(article: String) -> impl IntoView {
    view! { <div inner_html=article/> }
}
