import { expect, it } from 'vitest';
import { codeLenses } from '../../src/features/code-lens/code-lens.js';
import { usagesAt } from '../../src/features/code-lens/usages.js';
import { atOnce } from '../../src/steps.js';
import { inWorkspace } from './project.js';

const LIB = `use leptos::prelude::*;
mod ui;
use ui::Button as Knob;
│
#[component]
pub fn Page() -> impl IntoView { view! { <ui::Button/> <Knob/> <Row/> } }

mod rows {
    #[island]
    pub fn Row() -> impl IntoView {}
}
use rows::Row;

#[server(endpoint = "todos")]
pub async fn list() -> Result<(), ServerFnError> {}

pub fn routes() { view! { <Route path=path!("/") view=Page/> } }
`;

const files = {
  'src/lib.rs': LIB,
  'src/ui.rs': 'use leptos::prelude::*;\n#[component]\npub fn Button() -> impl IntoView {}\n',
};

it('tells what is an island and how a server function is called, and counts usages', async () => {
  const { document, context } = await inWorkspace(files);
  const lenses = codeLenses(document, context, { badges: true, usages: true });
  const shown = lenses.map(lens => {
    const name = document.text.slice(lens.start, lens.end);
    if (lens.kind === 'badge') return `${name}: ${lens.title}`;
    return `${name}: ${atOnce(usagesAt(lens.place, context))?.length}`;
  });
  expect(shown).toEqual(['Page: 1', 'list: server · POST /api/todos', 'list: 0', 'Row: island', 'Row: 1']);
});

it('counts what has another name', async () => {
  const { context, workspace } = await inWorkspace(files);
  const file = workspace.path('src/ui.rs');
  const place = { file, nameStart: context.project.text(file)?.indexOf('Button') ?? 0, name: 'Button' };
  const usages = atOnce(usagesAt(place, context));
  expect(usages?.map(({ file: where, start, end }) => context.project.text(where)?.slice(start, end))).toEqual([
    'Button',
    'Knob',
  ]);
});

it('shows what is wanted only', async () => {
  const { document, context } = await inWorkspace(files);
  expect(codeLenses(document, context, { badges: true }).map(({ kind }) => kind)).toEqual(['badge', 'badge']);
  expect(codeLenses(document, context, {})).toEqual([]);
});
