// Planted mistakes, each behind the number of its line:
//
// 26  `>` inside a value ends the tag of `Show`
// 45  `span` is closed by `</div>`
// 57  `br` is not closed: it needs `/>`
// 69  `/` in the name of `class:w-1/2`
// 87  `placeholder` has no value
// 88  `@click` is not how an event is named: `on:click`

use leptos::{html, prelude::*};

/// Someone who plays.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    id: usize,
    name: String,
    score: RwSignal<i32>,
}

/// Every player with a score.
#[component]
pub fn Scoreboard(players: RwSignal<Vec<Player>>) -> impl IntoView {
    view! {
        <section class="scores">
            <h2>"Scores"</h2>
            <Show when=move || players.read().len() > 1 fallback=|| view! { <Lonely /> }>
                <ol>
                    <For each=move || players.get() key=|player| player.id let:player>
                        <PlayerRow player />
                    </For>
                </ol>
            </Show>
        </section>
    }
}

/// One player with a button.
#[component]
fn PlayerRow(player: Player) -> impl IntoView {
    let score = player.score;
    let best = move || score.get() >= 10;

    view! {
        <li class:best=best>
            <span class="name">{player.name.clone()}</div>
            <button on:click=move |_| score.update(|score| *score += 1)>"+1"</button>
        </li>
    }
}

/// Shown to someone who plays alone.
#[component]
fn Lonely() -> impl IntoView {
    view! {
        <p class="hint">
            "Nobody to play with."
            <br>
            "Add a player first."
        </p>
    }
}

/// How far a player has come.
#[component]
fn Progress(#[prop(into)] score: Signal<i32>) -> impl IntoView {
    let half = move || score.get() == 5;

    view! {
        <div class="bar" class:w-1/2=half style:color="teal">
            {move || format!("{} of 10", score.get())}
        </div>
    }
}

/// A form that adds a player.
#[component]
fn AddPlayer(#[prop(into)] on_add: Callback<String>) -> impl IntoView {
    let name = NodeRef::<html::Input>::new();
    let add = move |_| {
        if let Some(name) = name.get() {
            on_add.run(name.value());
        }
    };

    view! {
        <form class="add" on:submit=|ev| ev.prevent_default()>
            <input node_ref=name type="text" required placeholder= />
            <button @click=add>"Add"</button>
        </form>
    }
}
