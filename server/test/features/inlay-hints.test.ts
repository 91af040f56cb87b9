import { expect, it } from 'vitest';
import { inlayHints } from '../../src/features/inlay-hints/inlay-hints.js';
import { semanticTokens } from '../../src/features/semantic-tokens.js';
import { inWorkspace } from './project.js';

const ITEMS = `use leptos::prelude::*;
#[component]
fn Card(title: String, size: u8, #[prop(optional)] note: String, children: Children) -> impl IntoView {}
#[island]
fn Clock() -> impl IntoView {}
#[slot]
struct Then { children: ChildrenFn }
#[component]
fn If(cond: bool, then: Then) -> impl IntoView {}
#[server(endpoint = "add")]
async fn add_todo() -> Result<(), ServerFnError> {}
`;

const ALL = { closeTags: true, missingProps: true, badges: true };

async function hinted(content: string, options: Record<string, boolean> = ALL): Promise<string> {
  const text = `${ITEMS}fn page() {\n    let add = ServerAction::<AddTodo>::new();\n    view! { │${content} }\n}\n`;
  const { document, offset, context } = await inWorkspace({ 'src/lib.rs': text });
  const hints = inlayHints(document, { start: 0, end: document.text.length }, context, options);
  const shown = [...hints]
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (result, hint) => `${result.slice(0, hint.offset)}«${hint.label}»${result.slice(hint.offset)}`,
      document.text,
    );
  return shown.slice(offset, shown.lastIndexOf(' }'));
}

it('shows the props that a tag needs', async () => {
  expect(await hinted('<Card/>')).toBe('<Card« title=?  size=?  children=?»/>'.replaceAll('?  ', '? '));
  expect(await hinted('<Card title="a" nostrip:size=1>"b"</Card>')).toBe('<Card title="a" nostrip:size=1>"b"</Card>');
  expect(await hinted('<If cond=true><Then slot>"a"</Then></If>')).toBe('<If cond=true><Then slot>"a"</Then></If>');
  expect(await hinted('<If cond=true><Then slot:other>"a"</Then></If>')).toContain('<If« then=?» cond=true>');
});

it('shows what runs where', async () => {
  expect(await hinted('<Clock/>')).toBe('<Clock« island»/>');
  expect(await hinted('<ActionForm action=add>"a"</ActionForm>')).toBe(
    '<ActionForm action=add« POST /api/add»>"a"</ActionForm>',
  );
});

it('shows what a close tag closes that is far away', async () => {
  const lines = '\n'.repeat(15);
  expect(await hinted(`<div id="a" class="b c">${lines}</div>`)).toBe(`<div id="a" class="b c">${lines}</div>«#a.b.c»`);
  expect(await hinted('<div id="a"></div>')).toBe('<div id="a"></div>');
  expect(await hinted(`<div>${lines}</div>`)).toBe(`<div>${lines}</div>`);
});

it('shows what is wanted only', async () => {
  expect(await hinted('<Clock/> <Card/>', { ...ALL, badges: false, missingProps: false })).toBe('<Clock/> <Card/>');
});

it('tells an editor what the words in tags mean', async () => {
  const { document, offset, context } = await inWorkspace({
    'src/lib.rs': `${ITEMS}fn page() { view! { │<Card title="a" class:b=true on:click=f><Clock/><Show when=g>"c"</Show><p title="d"/></Card> } }\n`,
  });
  const tokens = semanticTokens(document, context).filter(({ start }) => start >= offset);
  expect(
    tokens.map(({ start, end, type, modifiers }) => [document.text.slice(start, end), type, ...modifiers].join(' ')),
  ).toEqual([
    'Card class',
    'title property',
    'class keyword',
    'on keyword',
    'click event',
    'Clock class island',
    'Show class defaultLibrary',
    'when property',
    'Show class defaultLibrary',
    'Card class',
  ]);
});
