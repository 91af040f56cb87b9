//@ runs 0.7 0.8: where nothing changes, the macro drops the children
fn shown() -> impl IntoView {
    view! { <label><input type="checkbox">"Remember me"</input></label> }
}

//@ wrong 0.6
fn shown() -> impl IntoView {
    view! { <label><input type="checkbox">"Remember me"</input></label> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <hr>"a"</hr> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <label><input type="checkbox"/>"Remember me"</label> <br></br> }
}
