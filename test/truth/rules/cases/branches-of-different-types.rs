//@ wrong
fn shown(flag: bool) -> impl IntoView {
    view! { <p>{if flag { view! { <b>"a"</b> } } else { view! { <i>"b"</i> } }}</p> }
}

//@ wrong
fn shown(flag: bool) -> impl IntoView {
    view! { <p>{move || if flag { view! { <b>"a"</b> } } else { view! { <i>"b"</i> } }}</p> }
}

//@ wrong
fn shown(step: u8) -> impl IntoView {
    match step {
        0 => view! { <b>"a"</b> },
        1 => view! { <b>"b"</b> },
        _ => view! { <i>"c"</i> },
    }
}

//@ wrong
#[component]
fn Shown(flag: bool) -> impl IntoView {
    if flag {
        view! { <b>"a"</b> }
    } else {
        view! { <b>"a"</b> <b>"b"</b> }
    }
}

//@ wrong
// A fragment with several nodes, and text.
fn shown(step: u8) -> impl IntoView {
    match step {
        0 => return view! { <><b/><i/></> },
        1 => view! { <><b/><i/></> },
        _ => view! { "text" },
    }
}

//@ wrong
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <b>"a"</b> } } else { view! { "text" } }
}

//@ wrong
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <svg></svg> } } else { view! { <math></math> } }
}

//@ wrong
fn shown(step: u8) -> impl IntoView {
    let part = if step == 0 {
        view! { <b>"a"</b> }
    } else if step == 1 {
        panic!("no")
    } else {
        match step {
            2 => view! { <b>"a"</b> },
            _ => view! { <i>"b"</i> },
        }
    };
    view! { <p>{part}</p> }
}

//@ wrong 0.6
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <b>"a"</b> }.into_view() } else { view! { <b>"a"</b> } }
}

//@ wrong 0.7 0.8
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <b>"a"</b> }.into_any() } else { view! { <b>"a"</b> } }
}

//@ wrong
#[component]
fn Part() -> impl IntoView {}

fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part/> } } else { view! { <b/> } }
}

//@ wrong
#[component]
fn Part<F: Fn() -> bool + Send + 'static>(when: F) -> impl IntoView {
    let _ = when;
    view! { <b/> }
}

fn shown(step: u8) -> impl IntoView {
    match step {
        0 => view! { "text" },
        _ => view! { <Part when=|| true/> },
    }
}

//@ wrong 0.7 0.8
#[component]
fn Part() -> impl IntoView {}

fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part/> } } else { view! { <b/> }.into_any() }
}

//@ wrong 0.7 0.8
#[component]
fn Part() -> impl IntoView {}

// With what it may be given besides its props.
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part attr:class="a" on:click=|_| ()/> } } else { view! { <b/> } }
}

//@ wrong 0.7 0.8
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Show when=|| true>"a"</Show> } } else { view! { <b/> <i/> } }
}

//@ wrong 0.7 0.8
#[component]
fn Part() -> impl IntoView {
    view! { <b/> }
}

#[component]
fn Other() -> impl IntoView {
    view! { <b/> }
}

fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part/> } } else { view! { <Other/> } }
}

//@ wrong islands
#[island]
fn Part() -> impl IntoView {}

fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part/> } } else { view! { <b/> } }
}

//@ wrong islands ssr
#[island]
fn Part() -> impl IntoView {}

fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part/> } } else { view! { <b/> } }
}

//@ wrong ssr
#[component]
fn Part() -> impl IntoView {}

fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part/> } } else { view! { <b/> } }
}

//@ wrong ssr
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <b>"a"</b> } } else { view! { <i>"b"</i> } }
}

//@ wrong ssr
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <b>"a"</b> } } else { view! { <b/><b/> } }
}

//@ wrong ssr
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <b>"a"</b> } } else { view! { "text" } }
}

//@ right
fn shown(flag: bool) -> impl IntoView {
    view! { <p>{if flag { view! { <b>"a"</b> } } else { view! { <b>"b"</b> } }}</p> }
}

//@ right 0.6
fn shown(step: u8) -> impl IntoView {
    let part = move || match step {
        0 => view! { <b>"a"</b> }.into_view(),
        1 => panic!(),
        2 => view! { <b/><i/> }.into_view(),
        _ => view! { "text" }.into_view(),
    };
    view! { <p>{part}</p> }
}

//@ right 0.6
#[component]
fn Part() -> impl IntoView {}

// A component is of the type that `into_view` makes.
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <b>"a"</b> }.into_view() } else { view! { <Part/> } }
}

//@ right 0.6
// All fragments are of one type.
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <b/><i/> } } else { view! { <>"text"</> } }
}

//@ right 0.7 0.8
fn shown(step: u8) -> impl IntoView {
    let part = move || match step {
        0 => view! { <b>"a"</b> }.into_any(),
        1 => panic!(),
        2 => view! { <b/><i/> }.into_any(),
        3 => return view! { <b/><i/> }.into_any(),
        _ => view! { "text" }.into_any(),
    };
    view! { <p>{part}</p> }
}

//@ right 0.7 0.8
// A fragment with one node in it is that node.
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <>"text"</> } } else { view! { "text" } }
}

//@ right
// A value is what it is.
fn shown(flag: bool) -> impl IntoView {
    if flag { view! { {view! { <b>"a"</b> }} } } else { view! { {view! { <b>"a"</b> }} } }
}

//@ right 0.7 0.8
fn shown(flag: bool) -> impl IntoView {
    use leptos::either::Either;
    if flag { Either::Left(view! { <b>"a"</b> }) } else { Either::Right(view! { <i>"b"</i> }) }
}

//@ right 0.7 0.8
// What views of the project's own macros are, these know themselves.
macro_rules! shown_as {
    ($a:expr, $b:expr) => {
        if true { $a.into_any() } else { $b.into_any() }
    };
}

fn shown() -> impl IntoView {
    shown_as!(view! { <b>"a"</b> }, view! { <i>"b"</i> })
}

//@ right 0.7 0.8
#[component]
fn Part() -> AnyView {
    view! { <b/> }.into_any()
}

#[component]
fn Other() -> AnyView {
    view! { <i/> }.into_any()
}

fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part/> } } else { view! { <Other/> } }
}

//@ right 0.6
#[component]
fn Part() -> impl IntoView {}

#[component]
fn Other() -> impl IntoView {
    view! { <b/> }
}

fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part/> } } else { view! { <Other/> } }
}

//@ right
#[component]
fn Part(#[prop(optional)] size: u8) -> impl IntoView {
    size
}

fn shown(flag: bool) -> impl IntoView {
    if flag { view! { <Part/> } } else { view! { <Part size=2/> } }
}
