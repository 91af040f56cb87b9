//! The counter.

use leptos::{either::Either, html, prelude::*, web_sys};

/// Says what an element is for.
fn titled(element: web_sys::Element, title: &'static str) {
    let _ = element.set_attribute("title", title);
}

/// The part of a [`Panel`] that is always seen.
#[slot]
struct PanelHead {
    /// A line below the headline.
    #[prop(optional, into)]
    subtitle: Option<String>,
    /// The headline.
    children: Children,
}

/// A box with a head.
#[component]
fn Panel(
    /// The head.
    panel_head: PanelHead,
    /// The body, one item for each child.
    children: ChildrenFragment,
) -> impl IntoView {
    let PanelHead {
        subtitle,
        children: headline,
    } = panel_head;

    view! {
        <section class="panel">
            <h2>{headline()}</h2>
            {subtitle.map(|subtitle| view! { <p>{subtitle}</p> })}
            <ul>
                {children()
                    .nodes
                    .into_iter()
                    .map(|child| view! { <li>{child}</li> })
                    .collect_view()}
            </ul>
        </section>
    }
}

/// A button with a step.
#[component]
fn StepButton(
    /// How far it goes.
    #[prop(into)]
    step: Signal<i32>,
    /// Told the step when the button is pressed.
    #[prop(into)]
    on_step: Callback<(i32,)>,
    /// Whether it can be pressed.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    view! {
        <button type="button" disabled=disabled on:click=move |_| on_step.run((step.get(),))>
            {move || format!("{:+}", step.get())}
        </button>
    }
}

/// The page with the counter.
#[component]
pub fn CounterPage() -> impl IntoView {
    let (count, set_count) = signal(0);
    let step = RwSignal::new(1);
    let label = RwSignal::new(String::from("counter"));
    let loud = RwSignal::new(false);
    let double = Memo::new(move |_| count.get() * 2);
    let field = NodeRef::<html::Input>::new();
    let history = StoredValue::new(Vec::<i32>::new());

    Effect::new(move |_| history.write_value().push(count.get()));
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            let _ = field.focus();
        }
    });

    let go = move |step: i32| set_count.update(|count| *count += step);
    let headline = move || {
        if loud.get() {
            Either::Left(view! { <strong>{label}</strong> })
        } else {
            Either::Right(view! { <span>{label}</span> })
        }
    };

    view! {
        // Rust comments, and
        <!-- "HTML comments with a string" -->
        <h1
            class:negative=move || count.get() < 0
            class=("is-zero", move || count.get() == 0)
            class=(["big", "bold"], loud)
        >
            {headline} ": " {count}
        </h1>
        <StepButton
            step=Signal::derive(move || -step.get())
            on_step=go
            attr:title="Down"
            {..}
            data-direction="down"
        />
        <input
            node_ref=field
            type="number"
            prop:value=step
            on:input:target=move |ev| step.set(ev.target().value().parse().unwrap_or(1))
            use:titled="How far one step goes"
        />
        <StepButton step on_step=go disabled=Signal::derive(move || count.get() >= 100)/>
        <label>"Label " <input type="text" bind:value=label/></label>
        <label>"Loud " <input type="checkbox" bind:checked=loud/></label>
        <p style:color=move || if count.get() < 0 { "crimson" } else { "inherit" }>
            "Twice that is " {double} "."
        </p>
        <Show when=move || { count.get() > 10 } fallback=|| view! { <p>"Not much yet."</p> }>
            <p>"That is a lot."</p>
        </Show>
        <Panel>
            <PanelHead slot subtitle="one below the other">
                "Steps to take"
            </PanelHead>
            "First"
            <b>"Second"</b>
            <svg viewBox="0 0 100 20">
                <circle cx="10" cy="10" r=move || count.get().abs().min(10)></circle>
            </svg>
        </Panel>
        <ForEnumerate each=move || 0..count.get() key=|number| *number let(index, number)>
            <small class:odd=move || { index.get() % 2 == 1 }>{number} " "</small>
        </ForEnumerate>
    }
}
