//@ wrong 0.6
#[component]
fn Note(kind: String) -> impl IntoView {
    view! { class = "note",
        <p class=kind>"Hello"</p>
    }
}

//@ right
#[component]
fn Note(important: bool) -> impl IntoView {
    view! { class = "note",
        <p class:important=important class="a">"Hello"</p>
    }
}

//@ right 0.7 0.8
#[component]
fn Note(kind: String) -> impl IntoView {
    view! { class = "note",
        <p class=kind>"Hello"</p>
    }
}
