use leptos::{ev::MouseEvent, prelude::*};

/// What a [`Button`] is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// For what the page is about.
    Main,
    /// For everything else.
    #[default]
    Other,
}

/// A button.
#[component]
pub fn Button(
    /// What it is for.
    #[prop(optional)]
    kind: ButtonKind,
    /// Whether it can be pressed.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// What pressing it does.
    #[prop(into)]
    on_click: Callback<MouseEvent>,
    /// What stands on it.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button"
            class:button--main=kind == ButtonKind::Main
            disabled=disabled
            on:click=move |ev| on_click.run(ev)
        >
            {children()}
        </button>
    }
}

/// A button that is a link.
#[component]
pub fn LinkButton(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What stands on it.
    children: Children,
) -> impl IntoView {
    view! {
        <a class="button" href=href>
            {children()}
        </a>
    }
}
