//! Lists and tables of anything.

use std::{fmt::Display, hash::Hash};

use leptos::{prelude::*, text_prop::TextProp};

/// One entry below the other.
#[component]
pub fn Listing<T, K, KF, V>(
    /// The entries.
    #[prop(into)]
    entries: Signal<Vec<T>>,
    /// What tells one entry from another.
    key: KF,
    /// Shown where there are no entries.
    #[prop(into, default = "Nothing here.".into())]
    empty: TextProp,
    /// What is shown for one entry.
    children: fn(T) -> V,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    K: Eq + Hash + 'static,
    KF: Fn(&T) -> K + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    view! {
        <Show
            when=move || !entries.with(Vec::is_empty)
            fallback=move || {
                let empty = empty.clone();
                view! { <p>{move || empty.get()}</p> }
            }
        >
            <ul>
                <For each=move || entries.get() key=key.clone() let:entry>
                    <li>{children(entry)}</li>
                </For>
            </ul>
        </Show>
    }
}

/// Chooses one of several values.
#[component]
pub fn Picker<T>(
    /// What can be chosen.
    #[prop(into)]
    choices: Vec<T>,
    /// What is chosen.
    chosen: RwSignal<T>,
) -> impl IntoView
where
    T: Clone + Display + PartialEq + Send + Sync + 'static,
{
    view! {
        <div role="radiogroup">
            {choices
                .into_iter()
                .map(|choice| {
                    let name = choice.to_string();
                    let value = choice.clone();
                    view! {
                        <button
                            role="radio"
                            aria-checked=move || (chosen.get() == choice).to_string()
                            on:click=move |_| chosen.set(value.clone())
                        >
                            {name}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}

/// One column of a [`Table`].
#[slot]
pub struct Column<T>
where
    T: 'static,
{
    /// What stands above it.
    #[prop(into)]
    title: String,
    /// What stands in the cell of one row.
    #[prop(into)]
    cell: Callback<T, AnyView>,
}

/// The columns of a table, in order.
pub type Columns<T> = Vec<Column<T>>;

/// A table with one row for every value.
#[component]
pub fn Table<T>(
    /// The rows.
    rows: Vec<T>,
    /// The columns.
    column: Columns<T>,
) -> impl IntoView
where
    T: Clone + 'static,
{
    view! {
        <table>
            <thead>
                <tr>
                    {column
                        .iter()
                        .map(|Column { title, .. }| view! { <th scope="col">{title.clone()}</th> })
                        .collect_view()}
                </tr>
            </thead>
            <tbody>
                {rows
                    .into_iter()
                    .map(|row| {
                        let cells = column
                            .iter()
                            .map(|column| view! { <td>{column.cell.run(row.clone())}</td> })
                            .collect_view();
                        view! { <tr>{cells}</tr> }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
}
