//! The counter.

use leptos::{ev::MouseEvent, html::Input, *};

/// Puts the cursor into an element.
fn focused(element: HtmlElement<html::AnyElement>) {
    let _ = element.focus();
}

/// Says what an element is for.
fn titled(element: HtmlElement<html::AnyElement>, title: String) {
    element.set_title(&title);
}

/// The part of a [`Panel`] that is always seen.
#[slot]
struct PanelHead {
    /// How deep the headline is nested.
    #[prop(default = 2)]
    level: u8,
    /// The headline.
    children: ChildrenFn,
}

/// A box with a head.
#[component]
fn Panel(
    /// The head.
    panel_head: PanelHead,
    /// The body.
    children: Children,
) -> impl IntoView {
    let head = (panel_head.children)();

    view! {
        <section class="panel">
            {match panel_head.level {
                1 => view! { <h1>{head}</h1> }.into_view(),
                _ => view! { <h2>{head}</h2> }.into_view(),
            }}
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
    step: MaybeSignal<i32>,
    /// Told the step when the button is pressed.
    #[prop(into)]
    on_step: Callback<i32>,
    /// Whether it can be pressed.
    #[prop(optional, into)]
    disabled: MaybeSignal<bool>,
    /// The attributes of the caller.
    #[prop(attrs)]
    attributes: Vec<(&'static str, Attribute)>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            disabled=disabled
            on:click=move |_: MouseEvent| on_step.call(step.get())
            {..attributes}
        >
            {move || format!("{:+}", step.get())}
        </button>
    }
}

/// The page with the counter.
#[component]
pub fn CounterPage() -> impl IntoView {
    let (count, set_count) = create_signal(0);
    let step = create_rw_signal(1);
    let history = create_rw_signal(Vec::<(usize, i32)>::new());
    let double = create_memo(move |_| count.get() * 2);
    let field = create_node_ref::<Input>();
    let name = store_value(String::from("counter"));

    create_effect(move |previous: Option<usize>| {
        let id = previous.unwrap_or_default();
        history.update(|history| history.push((id, count.get())));
        id + 1
    });

    let go = move |step: i32| set_count.update(|count| *count += step);
    let read = move |_| {
        if let Some(field) = field.get() {
            step.set(field.value().parse().unwrap_or(1));
        }
    };

    view! {
        // Rust comments, and
        <!-- "HTML comments with a string" -->
        <h1 class:negative=move || count.get() < 0 class=("is-zero", move || count.get() == 0)>
            {name.get_value()} ": " {count}
        </h1>
        <StepButton
            step=Signal::derive(move || -step.get())
            on_step=go
            attr:title="Down"
            attr:data-direction="down"
        />
        <input
            node_ref=field
            type="number"
            prop:value=move || step.get().to_string()
            on:input=read
            use:focused
            use:titled="How far one step goes"
        />
        <StepButton step on_step=go disabled=Signal::derive(move || count.get() >= 100)/>
        <button on:click:undelegated=move |_| set_count.set(0)>"Clear"</button>
        <p style:color=move || if count.get() < 0 { "crimson" } else { "inherit" }>
            "Twice that is " {double} "."
        </p>
        <Show when=move || { count.get() > 10 } fallback=|| view! { <p>"Not much yet."</p> }>
            <p>"That is a lot."</p>
        </Show>
        <Panel>
            <PanelHead slot level=2>
                "So far"
            </PanelHead>
            <For each=move || history.get() key=|(id, _)| *id let:entry>
                <small>{entry.1} " "</small>
            </For>
            <svg viewBox="0 0 100 20">
                <circle cx="10" cy="10" r=move || count.get().abs().min(10)></circle>
            </svg>
            <input type="checkbox" checked disabled/>
            <br/>
        </Panel>
    }
}
