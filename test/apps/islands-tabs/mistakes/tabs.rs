// Planted mistakes, each behind the number of its line:
//
// 19  comma between two attributes
// 36  `>` inside a value ends the tag of `section`, and `index >` becomes text
// 48  `p` is not closed

use leptos::prelude::*;

/// A row of tabs.
#[island]
pub fn Tabs(labels: Vec<String>, children: Children) -> impl IntoView {
    let open = RwSignal::new(0_usize);

    view! {
        <div role="tablist">
            <For each=move || labels.clone().into_iter().enumerate() key=|(index, _)| *index let((index, label))>
                <button
                    role="tab"
                    aria-selected=move || open.get() == index,
                    on:click=move |_| open.set(index)
                >
                    {label}
                </button>
            </For>
        </div>
        {children()}
    }
}

/// What one tab holds.
#[island]
pub fn Tab(index: usize, children: Children) -> impl IntoView {
    let open = expect_context::<RwSignal<usize>>();

    view! {
        <section role="tabpanel" hidden=move || open.get() > index>
            {children()}
        </section>
    }
}

/// Tells the tabs apart.
#[island]
pub fn TabName(index: usize, #[prop(optional)] name: Option<String>) -> impl IntoView {
    view! {
        <header>
            <h2>{name.unwrap_or_else(|| format!("Tab {index}"))}</h2>
            <p>
                "Use the arrow keys."
        </header>
    }
}
