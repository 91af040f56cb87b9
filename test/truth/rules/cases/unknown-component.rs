//@ wrong
mod ui {
    use super::*;

    #[component]
    pub fn Card() -> impl IntoView {
        view! { <p>"a"</p> }
    }
}

fn shown() -> impl IntoView {
    view! { <Card/> }
}

//@ wrong
fn shown() -> impl IntoView {
    view! { <Crad/> }
}

//@ right
mod ui {
    use super::*;

    #[component]
    pub fn Card() -> impl IntoView {
        view! { <p>"a"</p> }
    }
}

use ui::Card;

fn shown() -> impl IntoView {
    view! { <Card/> <ui::Card/> }
}

//@ right
mod ui {
    use super::*;

    #[component]
    pub fn Card() -> impl IntoView {
        view! { <p>"a"</p> }
    }
}

fn shown() -> impl IntoView {
    use ui::Card as Panel;
    view! { <Panel/> }
}

//@ right
macro_rules! card {
    ($name:ident) => {
        #[component]
        fn $name() -> impl IntoView {
            view! { <p>"a"</p> }
        }
    };
}

card!(Card);

fn shown() -> impl IntoView {
    view! { <Card/> }
}
