//@ wrong
mod styles {
    pub const CARD: &str = "card";
}

fn shown() -> impl IntoView {
    view! { class = styles::CARD,
        <p>"text"</p>
    }
}

//@ right
mod styles {
    pub const CARD: &str = "card";
}

fn shown() -> impl IntoView {
    view! { class = {styles::CARD},
        <p>"text"</p>
    }
}
