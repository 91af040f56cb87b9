// Planted mistakes, each behind the number of its line:
//
// 15  the close tag lacks `<u8>`
// 23  `::` before the types
// 31  the types are missing

use leptos::prelude::*;

use crate::{NumberField, Picker};

/// Chooses a size.
#[component]
fn SizePicker(size: RwSignal<u8>) -> impl IntoView {
    view! {
        <Picker<u8> choices=[1, 2, 3] chosen=size></Picker>
    }
}

/// Chooses a drink, with the types written as in a call.
#[component]
fn DrinkPicker(drink: RwSignal<String>) -> impl IntoView {
    view! {
        <Picker::<String> choices=["tea".into(), "coffee".into()] chosen=drink />
    }
}

/// A number without a type to be read as.
#[component]
fn Amount(amount: RwSignal<u32>) -> impl IntoView {
    view! {
        <NumberField<> value=amount on_input=move |number| amount.set(number) />
    }
}
