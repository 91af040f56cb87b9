import { describe, expect, it } from 'vitest';
import { actedIn, titlesIn } from './of-project.js';

const extracted = (text: string, title = 'Extract to a component') => actedIn({ 'src/lib.rs': text }, title);

describe('extract to a component', () => {
  it('puts a tag in its place and the nodes in a component', async () => {
    const text = `use leptos::prelude::*;

#[component]
fn Page(title: String) -> impl IntoView {
    let (count, set_count) = signal(0);
    view! {
        <main>
            │<section class="a">
                // Stays.
                <h1>{title}</h1>
                <button on:click=move |_| set_count.update(|n| *n += 1)>
                    {move || count.get()} "
  times"
                </button>
            </section>┃
        </main>
    }
}

fn behind() {}
`;
    expect(await extracted(text)).toBe(`use leptos::prelude::*;

#[component]
fn Page(title: String) -> impl IntoView {
    let (count, set_count) = signal(0);
    view! {
        <main>
            <NewComponent title=title set_count=set_count count=count/>
        </main>
    }
}

#[component]
fn NewComponent(
    title: String,
    set_count: WriteSignal<i32>,
    count: ReadSignal<i32>,
) -> impl IntoView {
    view! {
        <section class="a">
            // Stays.
            <h1>{title}</h1>
            <button on:click=move |_| set_count.update(|n| *n += 1)>
                {move || count.get()} "
  times"
            </button>
        </section>
    }
}

fn behind() {}
`);
  });

  it('marks what only the compiler knows, and takes nothing that is bound inside', async () => {
    const text = `use leptos::prelude::*;
#[component]
fn Page() -> impl IntoView {
    let todos = load();
    view! {
        <For each=move || todos.get() key=|t| t.id let:todo>
            │<p>{todo.title} {todos.len()} {move |todos| todos}</p>┃
        </For>
    }
}
`;
    const result = await extracted(text, 'Extract to an island');
    expect(result).toContain('<NewComponent todo=todo todos=todos/>');
    expect(result).toContain('#[island]\nfn NewComponent(\n    todo: T /* type? */,\n    todos: T /* type? */,\n)');
  });

  it('knows a signal of an empty list that names what it holds', async () => {
    const text = `use leptos::prelude::*;
#[component]
fn Page() -> impl IntoView {
    let entries = RwSignal::new(Vec::<Entry>::new());
    view! {
        │<p>{move || entries.read().len()}</p>┃
    }
}
`;
    expect(await extracted(text)).toContain('fn NewComponent(entries: RwSignal<Vec<Entry>>) -> impl IntoView {');
  });

  it('keeps the line ends and the indentation of an inline module', async () => {
    const text = `use leptos::prelude::*;
mod inner {
    #[component]
    fn Page() -> impl IntoView {
        view! {
            <p>
                │<b>
                    "a"
                </b>┃
            </p>
        }
    }
}
`.replaceAll('\n', '\r\n');
    const result = await extracted(text);
    expect(result.replaceAll('\r\n', '')).not.toContain('\n');
    expect(result.replaceAll('\r\n', '\n')).toContain(`
    #[component]
    fn NewComponent() -> impl IntoView {
        view! {
            <b>
                "a"
            </b>
        }
    }
}
`);
  });

  it('stays in the function where it needs what only that declares', async () => {
    const text = `use leptos::prelude::*;
#[component]
fn Page() -> impl IntoView {
    use crate::ui::Row;
    const MAX: u8 = 3;

    let n = 1u8;
    view! {
        <main>
            │<Row n=MAX>"a"</Row>┃
        </main>
    }
}
`;
    expect(await extracted(text)).toBe(`use leptos::prelude::*;
#[component]
fn Page() -> impl IntoView {
    use crate::ui::Row;
    const MAX: u8 = 3;

    #[component]
    fn NewComponent() -> impl IntoView {
        view! {
            <Row n=MAX>"a"</Row>
        }
    }

    let n = 1u8;
    view! {
        <main>
            <NewComponent/>
        </main>
    }
}
`);
    const other = text.replace('<Row n=MAX>"a"</Row>', '<p/>');
    expect((await extracted(other)).indexOf('fn NewComponent')).toBeGreaterThan(text.indexOf('view!'));
  });

  it('finds a name that is free', async () => {
    const text = 'fn NewComponent() {}\n#[component]\nfn A() -> impl IntoView {\n    view! { <p>│<b/>┃</p> }\n}\n';
    expect(await extracted(text)).toContain('<NewComponent2/>');
  });

  it('is not offered for slots and routes, nor for a part of a node', async () => {
    const offered = async (content: string) =>
      (await titlesIn({ 'src/lib.rs': `fn a() { view! { ${content} } }` })).some(title => title.startsWith('Extract'));
    expect(await offered('<A>│<B slot/>┃</A>')).toBe(false);
    expect(await offered('<Routes fallback=f>│<Route path=p view=V/>┃</Routes>')).toBe(false);
    expect(await offered('<p>│<b>┃</b></p>')).toBe(false);
    expect(await offered('{template! { <p>│<b></b>┃</p> }}')).toBe(false);
    expect(await offered('<p>│<b></b>┃</p>')).toBe(true);
  });
});
