//! Fields of a form.

use std::{fmt::Display, str::FromStr};

use leptos::prelude::*;

/// A field for text.
#[component]
pub fn Field(
    /// What it is called.
    #[prop(into)]
    label: TextProp,
    /// What the user typed.
    value: RwSignal<String>,
    /// A hint below the field; has to be given, since a field without a hint is rarely understood.
    #[prop(strip_option, into)]
    hint: Option<String>,
    /// The greatest number of characters.
    #[prop(optional)]
    limit: Option<u32>,
    /// What is wrong with the value; always an `Option`, since most callers have one.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// Told whenever the user leaves the field.
    #[prop(optional)]
    on_leave: Option<Box<dyn Fn(String)>>,
) -> impl IntoView {
    let leave = move |_| {
        if let Some(on_leave) = &on_leave {
            on_leave(value.get_untracked());
        }
    };

    let wrong = error.is_some();

    view! {
        <label class="field" class:field--wrong=wrong>
            <span>{move || label.get()}</span>
            <input type="text" maxlength=limit bind:value=value on:blur=leave />
            {hint.map(|hint| view! { <small class="field__hint">{hint}</small> })}
            {error.map(|error| view! { <small role="alert">{error}</small> })}
        </label>
    }
}

/// A field for a number of any type.
#[component]
pub fn NumberField<T>(
    /// The number.
    #[prop(into)]
    value: Signal<T>,
    /// Told about every number the user types.
    #[prop(into)]
    on_input: Callback<T>,
    /// The least number.
    #[prop(optional)]
    min: Option<T>,
    /// The greatest number.
    #[prop(optional)]
    max: Option<T>,
) -> impl IntoView
where
    T: Clone + Display + FromStr + Send + Sync + 'static,
{
    view! {
        <input
            type="number"
            min=min.map(|min| min.to_string())
            max=max.map(|max| max.to_string())
            prop:value=move || value.get().to_string()
            on:input:target=move |ev| {
                if let Ok(number) = ev.target().value().parse() {
                    on_input.run(number);
                }
            }
        />
    }
}
