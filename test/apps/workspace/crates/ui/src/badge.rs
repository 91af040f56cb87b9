use leptos::prelude::*;

/// The mood of a [`Badge`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Calm,
    /// Something the user should see.
    Loud,
}

/// A word or a number in a small box.
#[component]
pub fn Badge(
    /// The mood.
    #[prop(optional)]
    tone: Tone,
    /// What stands in the box.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="badge" class:badge--loud=tone == Tone::Loud>
            {text}
        </span>
    }
}
