import { expect, it } from 'vitest';
import { hierarchyRoot, renderedBy, renders } from '../../src/features/call-hierarchy/call-hierarchy.js';
import { workspaceSymbols } from '../../src/features/workspace-symbols.js';
import { atOnce } from '../../src/steps.js';
import { inWorkspace } from './project.js';

const LIB = `use leptos::prelude::*;

#[component]
fn App() -> impl IntoView { view! { <Route path=path!("/users") view=Page/> <Page/> } }

#[component]
fn Page() -> impl IntoView { view! { <Row/> {move || view! { <Row/> <Show when=f>"a"</Show> }} } }

#[island]
fn Row() -> impl IntoView {}

#[server]
async fn load() -> Result<(), ServerFnError> {}
`;

it('tells who renders a component, and whom it renders', async () => {
  const { document, offset, context } = await inWorkspace({ 'src/lib.rs': LIB.replace('fn Page', 'fn Pa│ge') });
  const root = hierarchyRoot(document, offset, context);
  if (root === undefined) throw new Error('no component');
  const shown = (calls: ReturnType<typeof renders>) =>
    calls.map(({ component, places }) => `${component.item.name} ${places.length}`);
  expect(shown(atOnce(renderedBy(root, context)))).toEqual(['App 2']);
  expect(shown(renders(root, context))).toEqual(['Row 2', 'Show 1']);
});

it('tells whom a component gives to a route', async () => {
  const { document, offset, context } = await inWorkspace({ 'src/lib.rs': LIB.replace('fn App', 'fn Ap│p') });
  const root = hierarchyRoot(document, offset, context);
  const calls = root === undefined ? [] : renders(root, context);
  const page = calls.find(({ component }) => component.item.name === 'Page');
  expect(page?.places.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Page', 'Page']);
});

it('finds what the workspace declares by some of its letters', async () => {
  const { context } = await inWorkspace({ 'src/lib.rs': `${LIB}│` });
  const found = (query: string) => workspaceSymbols(query, context).map(({ name, kind }) => `${kind} ${name}`);
  expect(found('')).toEqual(['component App', 'component Page', 'island Row', 'server function load', 'route /users']);
  expect(found('pg')).toEqual(['component Page']);
  expect(found('USE')).toEqual(['route /users']);
  expect(found('x')).toEqual([]);
});
