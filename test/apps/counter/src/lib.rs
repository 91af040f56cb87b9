//! A counter that runs in the browser only.
//!
//! The app shows what one template can hold: bindings (`bind:`), directives (`use:`), classes,
//! styles and properties, typed events, lists, spreads, comments in every place that allows one,
//! SVG, custom elements, and views inside closures, `match` arms and `vec!`.

mod counter;
mod directives;
mod gallery;
mod history;
mod settings;

use leptos::prelude::*;

pub use crate::counter::{Counter, Limits};
pub use crate::history::{Entry, History, Sparkline};
pub use crate::settings::Settings;
use crate::{gallery::Gallery, settings::SettingsForm};

/// The whole page: one counter, its settings and its history.
#[component]
pub fn App() -> impl IntoView {
    let value = RwSignal::new(0);
    let entries = RwSignal::new(Vec::<Entry>::new());
    let settings = Settings::default();
    provide_context(settings);

    let record = move |value: i32| {
        entries.update(|entries| {
            let id = entries.len();
            entries.push(Entry::new(id, value));
        });
    };

    view! {
        <main class="page" class:page--dark=move || settings.dark.get()>
            <h1>{move || settings.label.get()}</h1>

            <Counter
                value
                step=settings.step()
                limits=Limits::new(-100, 100)
                on_change=record
                attr:data-testid="counter"
                class:counter--wide=true
            >
                <p>"Everything between the tags ends up below the buttons."</p>
            </Counter>

            <SettingsForm />

            <Show
                when=move || !entries.read().is_empty()
                fallback=|| view! { <p class="hint">"Nothing counted so far."</p> }
            >
                <Sparkline entries />
                <History entries on:click=move |_| entries.update(Vec::clear) />
            </Show>

            <Gallery />
        </main>
    }
}
