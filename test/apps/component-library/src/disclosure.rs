//! Components that differ in the kind of their children.

use leptos::prelude::*;

/// Shows its children on demand, so they are rendered more than once.
#[component]
pub fn Disclosure(
    /// What is always seen.
    #[prop(into)]
    summary: ViewFn,
    /// Whether it is open.
    #[prop(optional)]
    open: RwSignal<bool>,
    /// What is seen on demand.
    children: ChildrenFn,
) -> impl IntoView {
    view! {
        <div class="disclosure">
            <button
                type="button"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {summary.run()}
            </button>
            {move || open.get().then(|| children())}
        </div>
    }
}

/// A frame around children whose type it keeps.
#[component]
pub fn Frame<C>(
    /// What is framed.
    children: TypedChildren<C>,
) -> impl IntoView
where
    C: IntoView + 'static,
{
    let children = children.into_inner();
    view! { <div class="frame">{children()}</div> }
}

/// Its children or its fallback, depending on a condition.
#[component]
pub fn When<C>(
    /// The condition.
    #[prop(into)]
    is: Signal<bool>,
    /// What is shown instead.
    #[prop(into, optional)]
    otherwise: ViewFn,
    /// What is shown while the condition holds.
    children: TypedChildrenFn<C>,
) -> impl IntoView
where
    C: IntoView + 'static,
{
    let children = children.into_inner();
    move || {
        if is.get() {
            children().into_any()
        } else {
            otherwise.run().into_any()
        }
    }
}

/// Its children several times, each time with another number.
#[component]
pub fn Repeat<F, V>(
    /// How often.
    times: usize,
    /// What is repeated.
    children: F,
) -> impl IntoView
where
    F: Fn(usize) -> V,
    V: IntoView,
{
    (1..=times).map(children).collect_view()
}

/// Its children for every pair of a list.
#[component]
pub fn Every<K, T>(
    /// The pairs.
    pairs: Vec<(K, T)>,
    /// What is shown for one pair.
    children: impl Fn((K, T), bool) -> AnyView,
) -> impl IntoView {
    let last = pairs.len().saturating_sub(1);
    pairs
        .into_iter()
        .enumerate()
        .map(|(index, pair)| children(pair, index == last))
        .collect_view()
}
