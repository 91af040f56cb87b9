//! The page; everything here runs on the server only.

use leptos::prelude::*;
use leptos_router::{
    components::{Route, Router, Routes},
    path,
};

use crate::{
    islands::{CopyButton, Tab, TabCount, Tabs, ThumbsUp},
    notes::{RELEASES, Release},
};

/// The document around the app.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>"Release notes"</title>
                <link rel="stylesheet" href="/pkg/islands-tabs.css" />
                <AutoReload options=options.clone() />
                <HydrationScripts options islands=true />
            </head>
            <body>
                <App />
            </body>
        </html>
    }
}

/// The app inside the document.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <header>
                <h1>"Release notes"</h1>
            </header>
            <main>
                <Routes fallback=|| view! { <p>"There is nothing here."</p> }>
                    <Route path=path!("/") view=ReleaseNotes />
                </Routes>
            </main>
        </Router>
    }
}

/// The release notes, one tab for each release.
#[component]
fn ReleaseNotes() -> impl IntoView {
    let labels = RELEASES.map(|release| release.version.to_owned()).to_vec();

    view! {
        <Tabs labels>
            // The server renders every tab; the island only chooses which one is seen.
            {RELEASES
                .into_iter()
                .enumerate()
                .map(|(index, release)| {
                    view! {
                        <Tab index>
                            <Notes release />
                        </Tab>
                    }
                })
                .collect_view()}
            <TabCount />
        </Tabs>
    }
}

/// The notes of one release, with islands between the lines.
#[component]
fn Notes(
    /// The release to describe.
    release: Release,
) -> impl IntoView {
    let Release {
        version,
        changes,
        command,
    } = release;

    view! {
        <article>
            <h2>"Version " {version}</h2>
            <ul>
                {changes.iter().map(|change| view! { <li>{*change}</li> }).collect_view()}
            </ul>
            <p>
                <code>{command}</code>
                " "
                <CopyButton text=command.into() label="Copy the command".into() />
            </p>
            <Suspense fallback=|| view! { <p>"Counting …"</p> }>
                <Thumbs version />
            </Suspense>
        </article>
    }
}

/// How many readers liked a release, and a button to join them.
#[component]
fn Thumbs(
    /// The version of the release.
    version: &'static str,
) -> impl IntoView {
    let thumbs = Resource::new(|| (), move |()| crate::islands::thumbs(version.into()));

    move || {
        Suspend::new(async move {
            thumbs
                .await
                .map(|thumbs| view! { <ThumbsUp version=version.into() thumbs /> })
        })
    }
}
