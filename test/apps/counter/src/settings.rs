//! What the user can change about the counter.

use leptos::prelude::*;

/// The settings, shared through the context.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// The headline.
    pub label: RwSignal<String>,
    /// Whether the page is dark.
    pub dark: RwSignal<bool>,
    /// The step, as the radio buttons know it.
    pub step: RwSignal<String>,
    /// How the value is written.
    pub notation: RwSignal<Notation>,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notation {
    /// With base ten.
    #[default]
    Decimal,
    /// With base two.
    Binary,
    /// With base sixteen.
    Hexadecimal,
}

impl Notation {
    /// Every notation there is.
    pub const ALL: [Self; 3] = [Self::Decimal, Self::Binary, Self::Hexadecimal];

    /// The name shown to the user.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Decimal => "decimal",
            Self::Binary => "binary",
            Self::Hexadecimal => "hexadecimal",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|notation| notation.name() == name)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            label: RwSignal::new("Counter".into()),
            dark: RwSignal::new(false),
            step: RwSignal::new("1".into()),
            notation: RwSignal::default(),
        }
    }
}

impl Settings {
    /// The step as a number.
    pub fn step(self) -> Signal<i32> {
        Signal::derive(move || self.step.get().parse().unwrap_or(1))
    }
}

/// A form for the [`Settings`] of the context.
#[component]
pub fn SettingsForm() -> impl IntoView {
    let Settings {
        label,
        dark,
        step,
        notation,
    } = expect_context();

    let steps = ["1", "5", "10"];
    let choose = move |name: String| {
        if let Some(chosen) = Notation::named(&name) {
            notation.set(chosen);
        }
    };

    view! {
        <form class="settings" on:submit=|ev| ev.prevent_default()>
            <label for="label">"Headline"</label>
            <input id="label" type="text" autocomplete="off" required bind:value=label />

            <label>
                <input type="checkbox" bind:checked=dark />
                " Dark page"
            </label>

            <fieldset>
                <legend>"Step"</legend>
                {steps
                    .map(|value| {
                        view! {
                            <label>
                                <input type="radio" name="step" value=value bind:group=step />
                                {value}
                            </label>
                        }
                    })
                    .collect_view()}
            </fieldset>

            <label for="notation">"Notation"</label>
            <select
                id="notation"
                on:change:target=move |ev| choose(ev.target().value())
                prop:value=move || notation.get().name()
            >
                {Notation::ALL
                    .into_iter()
                    .map(|each| {
                        view! {
                            <option value=each.name() selected=move || notation.get() == each>
                                {each.name()}
                            </option>
                        }
                    })
                    .collect::<Vec<_>>()}
            </select>

            <button type="reset" on:click=move |_| label.set("Counter".to_owned())>
                Reset
            </button>
        </form>
    }
}
