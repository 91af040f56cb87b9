//! Components that put others in their place.

use leptos::prelude::*;

/// Its children one below the other.
#[component]
pub fn Stack(
    /// The space between two of them, in pixels.
    #[prop(default = 16)]
    gap: u16,
    /// What is stacked.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="stack" style:gap=format!("{gap}px")>
            {children()}
        </div>
    }
}

/// Its children side by side.
#[component]
pub fn Grid(
    /// How many fit into one line.
    columns: u8,
    /// What is put into the grid.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="grid" style=("--columns", columns.to_string())>
            {children()}
        </div>
    }
}

/// What stands above and below every page.
pub mod page {
    use super::*;

    /// A page with a headline.
    #[component]
    pub fn Page(
        /// The headline.
        #[prop(into)]
        title: TextProp,
        /// What stands on the page.
        children: Children,
    ) -> impl IntoView {
        view! {
            <super::Stack gap=24>
                <h1>{move || title.get()}</h1>
                {children()}
            </super::Stack>
        }
    }
}
