//! Smaller views, each for one thing a template can hold.

use leptos::{either::Either, prelude::*, web_sys};

use crate::settings::{Notation, Settings};

const STYLE: &str = r#"
    .gallery > * { margin-block: 1rem; }
    .gallery a[href^="https"]::after { content: "↗"; }
"#;

/// The values of this page, for machines.
const DATA: &str = r#"{ "@type": "WebApplication", "name": "Counter" }"#;

/// All small views below one another.
#[component]
pub fn Gallery() -> impl IntoView {
    // A list of attributes is a value like any other.
    let button = view! { <{..} class="button" type="button" aria-haspopup="false" /> };
    let click = view! { <{..} on:click=|_| leptos::logging::log!("clicked") data-kind="logged" /> };

    view! {
        <style>{STYLE}</style>
        <script type="application/ld+json">{DATA}</script>
        <style>
            r#"
            .gallery { display: grid; }
            @media (width > 60rem) { .gallery { grid-template-columns: 1fr 1fr; } }
            "#
        </style>
        <div class="gallery">
            <button {..button} {..click} disabled=false>
                "Spread"
            </button>
            <Fragments />
            <Branches />
            <Elements />
            <Texts />
            <Scoped />
            <Keys {..} class="keys" role="list" data-columns="2" />
            {include_view!("src/footer.view")}
        </div>
    }
}

/// Fragments: several nodes where one value is wanted.
#[component]
fn Fragments() -> impl IntoView {
    let terms = [
        ("signal", "a value that changes"),
        ("memo", "a value that follows"),
    ];
    let plain = vec![
        view! { <li>"One"</li> },
        view! { <li>"Two"</li> },
        view! { <li>"Three"</li> },
    ];

    view! {
        <>
            <dl>
                {terms
                    .into_iter()
                    .map(|(term, meaning)| {
                        view! {
                            <>
                                <dt>{term}</dt>
                                <dd>{meaning}</dd>
                            </>
                        }
                    })
                    .collect_view()}
            </dl>
            <ul>{plain}</ul>
            <></>
        </>
    }
}

/// `if`, `match` and `Option` in a template.
#[component]
fn Branches() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let dark = settings.dark;
    let tip = Some("Press an arrow key.");

    let example = move || match settings.notation.get() {
        Notation::Decimal => view! { <code>"42"</code> }.into_any(),
        Notation::Binary => view! {
            <code>"101010" <sub>"2"</sub></code>
        }
        .into_any(),
        Notation::Hexadecimal => {
            let prefix = "0x";
            view! { <code>{prefix} "2a"</code> }.into_any()
        }
    };
    let theme = move || {
        if dark.get() {
            Either::Left(view! { <p>"It is dark."</p> })
        } else {
            Either::Right(view! { <p class="bright">"It is " <b>"bright"</b> "."</p> })
        }
    };

    view! {
        <article>
            {example}
            {theme}
            {tip.map(|tip| view! { <p class="tip">{tip}</p> })}
            {move || dark.get().then(|| view! { <hr /> })}
            <Show when=move || { settings.label.read().len() > 12 }>
                <p>"That is a long headline."</p>
            </Show>
            <button on:click=move |_| {
                dark.update(|dark| *dark = !*dark);
            }>
                {move || if dark.get() { "Lights on" } else { "Lights off" }}
            </button>
        </article>
    }
}

/// Custom elements, void elements, raw HTML and less common attributes.
#[component]
fn Elements() -> impl IntoView {
    let rating = RwSignal::new(3);
    let raw = "Set as <b>it is</b>.";
    let half = true;

    view! {
        <sl-rating
            label="Rating"
            precision="0.5"
            prop:value=rating
            on:sl-change=move |_: web_sys::CustomEvent| rating.update(|rating| *rating += 1)
        ></sl-rating>
        <p inner_html=raw></p>
        <img src="counter.png" alt="" width=32 height=32 loading="lazy" />
        <input type="range" min=0 max=5 prop:value=move || rating.get() />
        <br />
        <div class=("w-1/2", half) class=("md:w-1/3", move || rating.get() > 2)>
            <progress value=move || rating.get() max="5"></progress>
            <video controls muted playsinline>
                <source src="intro.webm" type="video/webm" />
                <track kind="captions" src="intro.vtt" default />
            </video>
        </div>
        <math>
            <mfrac>
                <mi>"a"</mi>
                <mn>"2"</mn>
            </mfrac>
        </math>
    }
}

/// Quoted text, unquoted text, and everything between.
#[component]
fn Texts() -> impl IntoView {
    let name = "Ada";

    view! {
        <p>Unquoted text works for plain words.</p>
        <p>"Quoted text keeps its   spaces, and can hold \"quotes\", <tags> and {braces}."</p>
        <p>r"A raw string: C:\counter" " " r#"and "another" one"#</p>
        <p>
            "Several lines \
             in one string, "
            {name} ", " {1 + 1} ' ' {format!("{name:?}")}
        </p>
        <pre>{["first line", "second line"].join("\n")}</pre>
        <p>
            // Only a comment, and then
            {
                // a block with one inside.
                name.len()
            }
        </p>
    }
}

/// A class that every element of the view gets, and the two other pairs of delimiters.
#[component]
fn Scoped() -> impl IntoView {
    let round = view!( <i>"Round"</i> );
    let square = view![ <i>"Square"</i> ];
    let curly = view! { class = "scoped",
        <div>
            <i class="own">"Curly"</i>
        </div>
    };
    let fixed = template! { <small>"A template that is cloned"</small> };

    (round, square, curly, fixed)
}

/// The keys the counter knows.
#[component]
fn Keys() -> impl IntoView {
    let keys = [("↑", "up"), ("↓", "down")];

    view! {
        <ul>
            {keys.map(|(key, meaning)| view! { <li><kbd>{key}</kbd> " " {meaning}</li> })}
        </ul>
    }
}
