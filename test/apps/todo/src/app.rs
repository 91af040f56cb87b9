//! The page.

use leptos::{either::Either, html, prelude::*};
use leptos_meta::{MetaTags, Stylesheet, Title, provide_meta_context};
use leptos_router::{
    components::{Route, Router, Routes},
    path,
};

use crate::{
    TodoError,
    api::{AddTodo, ImportTodos, RemoveTodo, RenameTodo, ToggleTodo, list_todos, search_todos},
    model::{Draft, Filter, Todo},
};

/// The document around the app; only the server renders it.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <AutoReload options=options.clone() />
                <HydrationScripts options />
                <MetaTags />
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
    provide_meta_context();

    view! {
        <Stylesheet id="todo" href="/pkg/todo.css" />
        <Title text="Todo" />
        <Router>
            <main>
                <Routes fallback=|| view! { <p>"There is nothing here."</p> }>
                    <Route path=path!("/") view=TodoPage />
                    <Route path=path!("/search/:text") view=SearchPage />
                </Routes>
            </main>
        </Router>
    }
}

/// The actions of the page, shared with every row.
#[derive(Clone, Copy)]
struct Actions {
    add: ServerAction<AddTodo>,
    toggle: ServerAction<ToggleTodo>,
    rename: ServerAction<RenameTodo>,
    remove: ServerAction<RemoveTodo>,
    import: ServerAction<ImportTodos>,
}

impl Actions {
    fn new() -> Self {
        Self {
            add: ServerAction::new(),
            toggle: ServerAction::new(),
            rename: ServerAction::new(),
            remove: ServerAction::new(),
            import: ServerAction::new(),
        }
    }

    /// Something that changes whenever one of the actions has finished.
    fn versions(self) -> [usize; 5] {
        [
            self.add.version().get(),
            self.toggle.version().get(),
            self.rename.version().get(),
            self.remove.version().get(),
            self.import.version().get(),
        ]
    }
}

/// The list with everything that changes it.
#[component]
fn TodoPage() -> impl IntoView {
    let actions = Actions::new();
    provide_context(actions);

    let filter = RwSignal::new(Filter::default());
    let pending = RwSignal::new(false);
    let todos = Resource::new(
        move || (filter.get(), actions.versions()),
        |(filter, _)| list_todos(filter),
    );

    view! {
        <h1>"Todo"</h1>
        <AddForm />
        <FilterBar filter />

        <Transition
            fallback=|| view! { <p>"Loading …"</p> }
            set_pending=pending
        >
            <ErrorBoundary fallback=|errors| view! { <ErrorList errors /> }>
                <div class:pending=pending>
                    {move || Suspend::new(async move {
                        todos.await.map(|todos| view! { <TodoList todos /> })
                    })}
                </div>
            </ErrorBoundary>
        </Transition>

        <Suspense fallback=|| ()>
            {move || {
                todos
                    .get()
                    .and_then(Result::ok)
                    .map(|todos| {
                        let open = todos.iter().filter(|todo| !todo.done).count();
                        view! { <p>{open} " of " {todos.len()} " still open"</p> }
                    })
            }}
        </Suspense>
    }
}

/// A form that adds a todo, with or without JavaScript.
#[component]
fn AddForm() -> impl IntoView {
    let Actions { add, import, .. } = expect_context();
    let form = NodeRef::<html::Form>::new();
    let refused = move || add.value().get().and_then(Result::err);

    Effect::new(move |_| {
        if let (Some(Ok(_)), Some(form)) = (add.value().get(), form.get()) {
            form.reset();
        }
    });

    let import_examples = move |_| {
        let drafts = ["Water the plants", "Call a friend"]
            .map(|title| Draft {
                title: title.into(),
                ..Draft::default()
            })
            .to_vec();
        import.dispatch(ImportTodos { drafts });
    };

    view! {
        <ActionForm action=add node_ref=form attr:class="add">
            <label>
                "What is to be done? "
                <input type="text" name="title" autocomplete="off" required />
            </label>
            <select name="tags[]" multiple aria-label="Tags">
                <option value="home">"Home"</option>
                <option value="work">"Work"</option>
            </select>
            <button type="submit" disabled=add.pending()>
                "Add"
            </button>
        </ActionForm>
        <button on:click=import_examples>"Add examples"</button>
        {move || {
            refused().map(|error: TodoError| view! { <p role="alert">{error.to_string()}</p> })
        }}
    }
}

/// Buttons that choose which todos are shown.
#[component]
fn FilterBar(
    /// The chosen filter.
    filter: RwSignal<Filter>,
) -> impl IntoView {
    view! {
        <nav class="filters">
            <For each=|| Filter::ALL key=|filter| *filter let:each>
                <button
                    aria-pressed=move || (filter.get() == each).to_string()
                    on:click=move |_| filter.set(each)
                >
                    {each.name()}
                </button>
            </For>
        </nav>
    }
}

/// The todos one below the other.
#[component]
fn TodoList(
    /// What to show.
    todos: Vec<Todo>,
) -> impl IntoView {
    if todos.is_empty() {
        Either::Left(view! { <p>"Nothing to do."</p> })
    } else {
        Either::Right(view! {
            <ul class="todos">
                {todos.into_iter().map(|todo| view! { <TodoRow todo /> }).collect_view()}
            </ul>
        })
    }
}

/// One todo with its buttons.
#[component]
fn TodoRow(
    /// What to show.
    todo: Todo,
) -> impl IntoView {
    let Actions {
        toggle,
        rename,
        remove,
        ..
    } = expect_context();
    let Todo {
        id,
        title,
        done,
        tags,
    } = todo;
    let title = RwSignal::new(title);
    let editing = RwSignal::new(false);
    let save = move || {
        editing.set(false);
        rename.dispatch(RenameTodo {
            id,
            title: title.get(),
        });
    };

    view! {
        <li class:done=done>
            <ActionForm action=toggle>
                <input type="hidden" name="id" value=id />
                <input type="hidden" name="done" value=(!done).to_string() />
                <button type="submit" aria-label=if done { "Open again" } else { "Done" }>
                    {if done { "☑" } else { "☐" }}
                </button>
            </ActionForm>

            <Show
                when=move || editing.get()
                fallback=move || {
                    view! { <span on:dblclick=move |_| editing.set(true)>{title}</span> }
                }
            >
                <input
                    type="text"
                    bind:value=title
                    on:blur=move |_| save()
                    on:keydown=move |ev| if ev.key() == "Enter" { save() }
                />
            </Show>

            {tags
                .into_iter()
                .map(|tag| view! { <a class="tag" href=format!("/search/{tag}")>{tag.clone()}</a> })
                .collect_view()}

            <button on:click=move |_| { remove.dispatch(RemoveTodo { id }); } title="Remove">
                "×"
            </button>
        </li>
    }
}

/// The todos that contain the text of the address.
#[component]
fn SearchPage() -> impl IntoView {
    let params = leptos_router::hooks::use_params_map();
    let text = move || params.read().get("text").unwrap_or_default();
    let found = Resource::new_blocking(text, search_todos);

    view! {
        <h1>"Todos about " <q>{text}</q></h1>
        <Suspense fallback=|| view! { <progress></progress> }>
            {move || Suspend::new(async move {
                match found.await {
                    Ok(todos) => {
                        let titles = todos
                            .into_iter()
                            .map(|todo| view! { <li>{todo.title}</li> })
                            .collect_view();
                        view! { <ol>{titles}</ol> }.into_any()
                    }
                    Err(error) => view! { <p role="alert">{error.to_string()}</p> }.into_any(),
                }
            })}
        </Suspense>
    }
}

/// What went wrong, one line each.
#[component]
fn ErrorList(
    /// The errors of an [`ErrorBoundary`].
    #[prop(into)]
    errors: Signal<Errors>,
) -> impl IntoView {
    view! {
        <ul role="alert">
            <For
                each=move || errors.get()
                key=|(id, _)| id.clone()
                let((_, error))
            >
                <li>{error.to_string()}</li>
            </For>
        </ul>
    }
}
