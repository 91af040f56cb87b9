//@ wrong
fn shown() -> impl IntoView {
    view! { <div class:w-1/2=true>"a"</div> }
}

//@ right
fn shown() -> impl IntoView {
    view! { <div class=("w-1/2", true) class:mt-4=true class:sm:flex=true>"a"</div> }
}
