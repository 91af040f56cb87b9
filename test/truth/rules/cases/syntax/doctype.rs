//@ wrong
fn shown() -> impl IntoView {
    view! { <!DOCTIPE html> <html></html> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <!DOCTYPE html> <html></html> }
}
