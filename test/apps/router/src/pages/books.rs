//! The shelf, and what stands on it.

use leptos::{Params, prelude::*};
use leptos_meta::Title;
use leptos_router::{
    components::{A, Form, Outlet},
    hooks::{query_signal, use_navigate, use_params, use_params_map, use_query},
    params::Params,
};

use crate::books::{Book, book, search};

/// The parameter of a book's address.
#[derive(Clone, Debug, PartialEq, Params)]
struct BookParams {
    id: Option<u32>,
}

/// What can be asked of the shelf.
#[derive(Clone, Debug, PartialEq, Params)]
struct ShelfQuery {
    title: Option<String>,
}

/// All books on the left, one of them on the right.
#[component]
pub fn Shelf() -> impl IntoView {
    let query = use_query::<ShelfQuery>();
    let title = Memo::new(move |_| {
        query
            .get()
            .ok()
            .and_then(|query| query.title)
            .unwrap_or_default()
    });
    let (compact, set_compact) = query_signal::<bool>("compact");

    view! {
        <Title text="Books" />
        <div class="shelf" class:compact=move || compact.get().unwrap_or(false)>
            <aside>
                <Form method="GET" action="">
                    <input type="search" name="title" value=title aria-label="Title" />
                    <button type="submit">"Search"</button>
                </Form>
                <label>
                    <input
                        type="checkbox"
                        prop:checked=move || compact.get().unwrap_or(false)
                        on:change:target=move |ev| {
                            set_compact.set(ev.target().checked().then_some(true));
                        }
                    />
                    "Compact"
                </label>
                <ul>
                    <For
                        each=move || search(&title.read())
                        key=|book| book.id
                        let(Book { id, title, author, .. })
                    >
                        <li>
                            <A href=id.to_string()>
                                <strong>{title}</strong>
                                " by "
                                {author}
                            </A>
                        </li>
                    </For>
                </ul>
            </aside>
            <Outlet />
        </div>
    }
}

/// What stands beside the shelf before a book is chosen.
#[component]
pub fn BookHint() -> impl IntoView {
    view! { <p class="hint">"Choose a book."</p> }
}

/// The book of the address, if it exists.
fn chosen_book() -> Memo<Option<Book>> {
    let params = use_params::<BookParams>();
    Memo::new(move |_| {
        params
            .get()
            .ok()
            .and_then(|params| params.id)
            .and_then(book)
    })
}

/// The frame around a book: its title, and links to its parts.
#[component]
pub fn BookFrame() -> impl IntoView {
    let chosen = chosen_book();

    view! {
        <Show when=move || chosen.get().is_some() fallback=|| view! { <p>"No such book."</p> }>
            <article>
                <h2>{move || chosen.get().map(|book| book.title)}</h2>
                <nav>
                    <A href="" exact=true>
                        "Overview"
                    </A>
                    <A href="chapters">"Chapters"</A>
                </nav>
                <Outlet />
            </article>
        </Show>
    }
}

/// What there is to know about one book.
#[component]
pub fn BookPage() -> impl IntoView {
    let chosen = chosen_book();

    move || {
        chosen.get().map(
            |Book {
                 title,
                 author,
                 chapters,
                 ..
             }| {
                view! {
                    <Title text=title />
                    <p>"Written by " {author} "."</p>
                    <ol>
                        {chapters
                            .iter()
                            .enumerate()
                            .map(|(index, chapter)| {
                                let href = format!("chapters/{}", index + 1);
                                view! {
                                    <li>
                                        <A href>{*chapter}</A>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ol>
                }
            },
        )
    }
}

/// One chapter; the first where the address names none.
#[component]
pub fn Chapter() -> impl IntoView {
    let params = use_params_map();
    let navigate = use_navigate();
    let chosen = chosen_book();

    let number = Memo::new(move |_| {
        params
            .read()
            .get("number")
            .and_then(|number| number.parse::<usize>().ok())
            .unwrap_or(1)
    });
    let chapter = move || {
        chosen
            .get()
            .and_then(|book| book.chapters.get(number.get().checked_sub(1)?).copied())
    };
    let next = move |_| {
        if let Some(book) = chosen.get() {
            let path = format!("/books/{}/chapters/{}", book.id, number.get() + 1);
            navigate(&path, Default::default());
        }
    };

    view! {
        <h3>"Chapter " {number}</h3>
        <p>{chapter}</p>
        <button on:click=next>"Next chapter"</button>
    }
}
