//! The parts of the page that run in the browser.

use leptos::{ev::KeyboardEvent, prelude::*};

/// Which tab is open; provided by [`Tabs`], read by the islands among its children.
#[derive(Clone, Copy, Debug)]
struct OpenTab(RwSignal<usize>);

/// A row of tabs above the children, one of which is seen.
#[island]
pub fn Tabs(
    /// The label of every tab.
    labels: Vec<String>,
    /// The tabs themselves, rendered on the server.
    children: Children,
) -> impl IntoView {
    let open = RwSignal::new(0_usize);
    provide_context(OpenTab(open));

    let count = labels.len();
    let on_key = move |ev: KeyboardEvent| match ev.key().as_str() {
        "ArrowRight" => open.update(|open| *open = (*open + 1) % count),
        "ArrowLeft" => open.update(|open| *open = (*open + count - 1) % count),
        _ => {}
    };

    let buttons = labels
        .into_iter()
        .enumerate()
        .map(|(index, label)| {
            let selected = move || open.get() == index;
            view! {
                <button
                    role="tab"
                    id=format!("tab-{index}")
                    aria-controls=format!("panel-{index}")
                    aria-selected=move || selected().to_string()
                    tabindex=move || if selected() { "0" } else { "-1" }
                    on:click=move |_| open.set(index)
                >
                    {label}
                </button>
            }
        })
        .collect_view();

    view! {
        <div class="tabs">
            <div role="tablist" on:keydown=on_key>
                {buttons}
            </div>
            {children()}
        </div>
    }
}

/// What one tab holds. Hidden rather than left out, since the server renders it only once.
#[island]
pub fn Tab(
    /// Its place among the tabs.
    index: usize,
    /// What it holds, rendered on the server.
    children: Children,
) -> impl IntoView {
    let OpenTab(open) = expect_context();

    view! {
        <section
            class="tab"
            role="tabpanel"
            id=format!("panel-{index}")
            aria-labelledby=format!("tab-{index}")
            hidden=move || open.get() != index
        >
            {children()}
        </section>
    }
}

/// Says which tab is open.
#[island]
pub fn TabCount() -> impl IntoView {
    let open = use_context::<OpenTab>();

    open.map(|OpenTab(open)| view! { <p aria-live="polite">"Tab " {move || open.get() + 1}</p> })
}

/// A button that remembers that it was pressed.
#[island]
pub fn CopyButton(
    /// What is copied.
    text: String,
    /// What the button says, unless it is "Copy".
    #[prop(optional)]
    label: Option<String>,
) -> impl IntoView {
    let copied = RwSignal::new(false);
    let label = label.unwrap_or_else(|| "Copy".into());

    view! {
        <button
            class:copied=copied
            data-text=text
            on:click=move |ev| {
                ev.prevent_default();
                copied.set(true);
            }
        >
            {move || if copied.get() { "Copied".to_owned() } else { label.clone() }}
        </button>
    }
}

/// A button that counts on the server; its code is loaded when it is first needed.
#[island(lazy)]
pub fn ThumbsUp(
    /// The version that is liked.
    version: String,
    /// How often it was liked when the page was rendered.
    thumbs: u32,
) -> impl IntoView {
    let like = ServerAction::<Like>::new();
    let current = move || match like.value().get() {
        Some(Ok(thumbs)) => thumbs,
        _ => thumbs,
    };

    view! {
        <button
            disabled=like.pending()
            on:click=move |_| {
                like.dispatch(version.clone().into());
            }
        >
            "👍 "
            {current}
        </button>
        <Show when=move || matches!(like.value().get(), Some(Err(_)))>
            <small role="alert">"That did not work."</small>
        </Show>
    }
}

#[cfg(feature = "ssr")]
mod counts {
    use std::{
        collections::HashMap,
        sync::{LazyLock, Mutex, PoisonError},
    };

    static THUMBS: LazyLock<Mutex<HashMap<String, u32>>> = LazyLock::new(Mutex::default);

    /// Adds to the count of a version and returns it.
    pub fn add(version: String, more: u32) -> u32 {
        let mut thumbs = THUMBS.lock().unwrap_or_else(PoisonError::into_inner);
        let count = thumbs.entry(version).or_default();
        *count += more;
        *count
    }
}

/// How many readers like a version.
#[server]
pub async fn thumbs(version: String) -> Result<u32, ServerFnError> {
    Ok(counts::add(version, 0))
}

/// Adds one to the readers who like a version.
#[server]
pub async fn like(version: String) -> Result<u32, ServerFnError> {
    Ok(counts::add(version, 1))
}
