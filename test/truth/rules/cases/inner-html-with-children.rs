//@ wrong 0.7 0.8
fn shown(article: String) -> impl IntoView {
    view! { <div inner_html=article>"Loading"</div> }
}

//@ right
fn shown(article: String) -> impl IntoView {
    view! { <div inner_html=article/> }
}

//@ right
fn shown(article: String) -> impl IntoView {
    view! {
        <div inner_html=article>
            // The article.
        </div>
    }
}
