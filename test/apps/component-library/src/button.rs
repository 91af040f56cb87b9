//! Buttons.

use leptos::{ev::MouseEvent, html, prelude::*};

/// How much attention a [`Button`] asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Variant {
    /// The one thing to do here.
    Primary,
    /// Something else to do here.
    #[default]
    Secondary,
    /// Something that cannot be undone.
    Danger,
}

impl Variant {
    /// The class that stands for the variant.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button--primary",
            Self::Secondary => "button--secondary",
            Self::Danger => "button--danger",
        }
    }
}

/// A button.
///
/// ```view
/// <Button variant=Variant::Primary>"Save"</Button>
/// ```
#[component]
pub fn Button(
    /// How much attention it asks for.
    #[prop(into, optional)]
    variant: Signal<Variant>,
    /// Whether it can be pressed.
    #[prop(into, optional)]
    disabled: MaybeProp<bool>,
    /// Whether it is smaller than usual.
    #[prop(optional)]
    small: bool,
    /// A text that explains it, for those who do not see it.
    #[prop(into, optional)]
    label: Option<String>,
    /// What pressing it does.
    #[prop(into, optional)]
    on_press: Option<Callback<MouseEvent>>,
    /// Where to find the element.
    #[prop(optional)]
    node_ref: NodeRef<html::Button>,
    /// What stands on it.
    children: Children,
) -> impl IntoView {
    let press = move |ev| {
        if let Some(on_press) = on_press {
            on_press.run(ev);
        }
    };

    view! {
        <button
            node_ref=node_ref
            type="button"
            class=move || format!("button {}", variant.get().class())
            class=("button--small", small)
            class=(["is-disabled", "muted"], move || disabled.get().unwrap_or(false))
            aria-label=label
            disabled=move || disabled.get().unwrap_or(false)
            on:click=press
        >
            {children()}
        </button>
    }
}

/// Buttons side by side.
#[component]
pub fn ButtonGroup(
    /// What the buttons have in common.
    #[prop(into)]
    label: TextProp,
    /// The space between two buttons, in pixels.
    #[prop(default = 8)]
    gap: u32,
    /// The buttons; what stands between two of them is up to the group.
    children: ChildrenFragment,
) -> impl IntoView {
    view! {
        <div role="group" aria-label=move || label.get() style:gap=format!("{gap}px")>
            {children()
                .nodes
                .into_iter()
                .map(|button| view! { <span class="group__item">{button}</span> })
                .collect_view()}
        </div>
    }
}
