//! Cards, whose parts are slots.

use leptos::{ev::MouseEvent, prelude::*};

/// The head of a [`Card`].
#[slot]
pub struct CardHeader {
    /// How deep the headline is nested.
    #[prop(default = 2)]
    level: u8,
    /// A line below the headline.
    #[prop(optional, into)]
    subtitle: Option<String>,
    /// The headline.
    children: Children,
}

/// Something to do with a [`Card`].
#[slot]
pub struct CardAction {
    /// What it is called.
    #[prop(into)]
    label: String,
    /// What it does.
    #[prop(into)]
    run: Callback<MouseEvent>,
    /// Whether it is shown at all.
    #[prop(into, default = true.into())]
    shown: Signal<bool>,
}

/// What stands below a [`Card`], told how many actions there are.
#[slot]
pub struct CardFooter {
    /// The footer.
    children: fn(usize) -> AnyView,
}

/// A box with a head, a body and actions.
#[component]
pub fn Card(
    /// The head.
    card_header: CardHeader,
    /// What can be done with it.
    #[prop(optional)]
    card_action: Vec<CardAction>,
    /// What stands below it.
    #[prop(optional)]
    footer: Option<CardFooter>,
    /// The body.
    children: Children,
) -> impl IntoView {
    let CardHeader {
        level,
        subtitle,
        children: headline,
    } = card_header;
    let headline = match level {
        1 => view! { <h1>{headline()}</h1> }.into_any(),
        2 => view! { <h2>{headline()}</h2> }.into_any(),
        _ => view! { <h3>{headline()}</h3> }.into_any(),
    };
    let count = card_action.len();

    view! {
        <section class="card">
            <header>
                {headline} {subtitle.map(|subtitle| view! { <p class="card__subtitle">{subtitle}</p> })}
            </header>
            <div class="card__body">{children()}</div>
            <div class="card__actions">
                {card_action
                    .into_iter()
                    .map(|CardAction { label, run, shown }| {
                        view! {
                            <Show when=move || shown.get()>
                                <button type="button" on:click=move |ev| run.run(ev)>
                                    {label.clone()}
                                </button>
                            </Show>
                        }
                    })
                    .collect_view()}
            </div>
            {footer.map(|footer| view! { <footer>{(footer.children)(count)}</footer> })}
        </section>
    }
}
