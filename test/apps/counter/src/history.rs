//! What was counted, as a list and as a curve.

use leptos::prelude::*;

/// One step of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place in the history.
    pub id: usize,
    /// The value that was reached.
    pub value: i32,
    /// A note of the user.
    pub note: RwSignal<String>,
}

impl Entry {
    /// An entry without a note.
    pub fn new(id: usize, value: i32) -> Self {
        Self {
            id,
            value,
            note: RwSignal::new(String::new()),
        }
    }
}

/// The history, twice: as a list with notes, and as a table.
#[component]
pub fn History(
    /// What was counted, oldest first.
    #[prop(into)]
    entries: Signal<Vec<Entry>>,
) -> impl IntoView {
    view! {
        <section class="history">
            <ol>
                <For each=move || entries.get() key=|entry| entry.id let:entry>
                    <li value=entry.id + 1>
                        <span class:negative=entry.value < 0>{entry.value}</span>
                        <input type="text" placeholder="Note" bind:value=entry.note />
                    </li>
                </For>
            </ol>

            <table>
                <caption>"The same as a table"</caption>
                <thead>
                    <tr>
                        <th scope="col">"#"</th>
                        <th scope="col">"Value"</th>
                        <th scope="col">"Note"</th>
                    </tr>
                </thead>
                <tbody>
                    <ForEnumerate
                        each=move || entries.get()
                        key=|entry| entry.id
                        let(index, Entry { value, note, .. })
                    >
                        <tr class:odd=move || index.get() % 2 == 1>
                            <td>{index}</td>
                            <td>{value}</td>
                            <td>
                                <Note note />
                            </td>
                        </tr>
                    </ForEnumerate>
                </tbody>
            </table>

            <For
                each=move || entries.get().into_iter().rev().take(3)
                key=|entry| entry.id
                children=|entry| view! { <span class="chip">{entry.value}</span> }
            />
        </section>
    }
}

/// A note, or a dash where there is none.
#[component]
fn Note(#[prop(into)] note: Signal<String>) -> impl IntoView {
    move || match note.get() {
        note if note.is_empty() => view! { <span aria-label="no note">"–"</span> }.into_any(),
        note => view! { <em>{note}</em> }.into_any(),
    }
}

/// The history as a curve.
#[component]
pub fn Sparkline(
    /// What was counted, oldest first.
    #[prop(into)]
    entries: Signal<Vec<Entry>>,
    /// How wide one step is.
    #[prop(default = 8.0)]
    step: f64,
) -> impl IntoView {
    let points = Memo::new(move |_| {
        entries.with(|entries| {
            entries
                .iter()
                .enumerate()
                .map(|(index, entry)| (index as f64 * step, 20.0 - f64::from(entry.value)))
                .collect::<Vec<_>>()
        })
    });
    let line = move || {
        points
            .get()
            .iter()
            .map(|(x, y)| format!("{x},{y}"))
            .collect::<Vec<_>>()
            .join(" ")
    };

    view! {
        <svg
            class="sparkline"
            viewBox="0 -80 200 200"
            preserveAspectRatio="xMidYMid meet"
            role="img"
        >
            <title>"The values so far"</title>
            <defs>
                <linearGradient id="stroke" x1="0" x2="1">
                    <stop offset="0%" stop-color="teal" />
                    <stop offset="100%" stop-color="orange" />
                </linearGradient>
            </defs>
            <g fill="none" stroke="url(#stroke)" stroke-width="2">
                <polyline points=line />
                {move || {
                    points
                        .get()
                        .into_iter()
                        .map(|(x, y)| view! { <circle cx=x cy=y r=1.5 /> })
                        .collect_view()
                }}
            </g>
        </svg>
    }
}
