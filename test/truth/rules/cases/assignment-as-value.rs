//@ wrong
fn shown() -> impl IntoView {
    view! { <input name= value="3"/> }
}

//@ runs 0.7 0.8: with a variable of that name the value is the unit of an assignment, and the attribute is empty
fn shown() -> impl IntoView {
    let mut value = "";
    view! { <input name= value="3"/> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <input name="count" value="3"/> }
}

//@ right
fn shown(a: u8) -> impl IntoView {
    view! { <input name="count" disabled=a == 3/> }
}
