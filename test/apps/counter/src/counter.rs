//! The counter itself.

use leptos::{ev::KeyboardEvent, html, prelude::*};

use crate::directives::{Tooltip, autofocus, tooltip};

/// The range a counter stays in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The least value.
    pub min: i32,
    /// The greatest value.
    pub max: i32,
}

impl Limits {
    /// A range from `min` to `max`, both included.
    pub const fn new(min: i32, max: i32) -> Self {
        Self { min, max }
    }
}

/// A value with a button on either side.
///
/// ```view
/// <Counter value=RwSignal::new(0) step=1/>
/// ```
#[component]
pub fn Counter(
    /// The value to count with.
    value: RwSignal<i32>,
    /// How far one press moves the value.
    #[prop(into)]
    step: Signal<i32>,
    /// Where counting ends.
    #[prop(default = Limits::new(i32::MIN, i32::MAX))]
    limits: Limits,
    /// Told about every new value.
    #[prop(optional, into)]
    on_change: Option<Callback<i32>>,
    /// Shown below the buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();

    let set = move |next: i32| {
        let next = next.clamp(limits.min, limits.max);
        value.set(next);
        if let Some(on_change) = on_change {
            on_change.run(next);
        }
    };
    let up = move || set(value.get() + step.get());
    let down = move || set(value.get() - step.get());

    let on_key = move |ev: KeyboardEvent| match ev.key().as_str() {
        "ArrowUp" => up(),
        "ArrowDown" => down(),
        _ => {}
    };
    let clear = move |_| {
        set(0);
        if let Some(field) = field.get() {
            let _ = field.focus();
        }
    };

    // A bare `>` in a tag would end it, so the comparison stays out of the template.
    let full = move || value.get() >= limits.max;

    view! {
        <section
            class="counter"
            class:counter--negative=move || value.get() < 0
            class=(["counter--full", "shake"], full)
            style:--progress=move || format!("{}%", value.get().abs())
            style=("opacity", move || if full() { "0.6" } else { "1" })
            on:keydown=on_key
        >
            // Rust comments are gone before the template is read.
            <button
                type="button"
                disabled=move || value.get() == limits.min
                // They may stand between attributes,
                /* in either form, */
                on:click=move |_| down()
                use:tooltip=Tooltip::below("Count down")
            >
                "−" // and behind a child.
            </button>
            /* Between two nodes. */
            <input
                node_ref=field
                type="number"
                aria-label="Count"
                min=limits.min
                max=limits.max
                step=move || step.get()
                prop:value=value
                on:input:target=move |ev| {
                    if let Ok(next) = ev.target().value().parse() {
                        set(next);
                    }
                }
                use:autofocus
            />
            <!-- "An HTML comment holds one string." -->
            <button
                type="button"
                disabled=full
                on:click=move |_| up()
                use:tooltip=Tooltip {
                    text: "Count up".into(),
                    above: true,
                }
            >
                "+"
            </button>
            <button type="button" class="link" on:click:capture=clear>
                "Clear"
            </button>
            <p>
                "The value is " <strong>{value}</strong> ", twice that is "
                {move || value.get() * 2} "."
            </p>
            {children.map(|children| children())}
        </section>
    }
}
