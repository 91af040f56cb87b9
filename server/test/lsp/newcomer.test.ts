import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CodeAction, Position } from 'vscode-languageserver/node';
import { folderWith } from '../project/workspace.js';
import { Editor, unmarked } from './editor.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n';
const PAGE = unmarked('use leptos::prelude::*;\nfn page() -> impl IntoView {\n    view! { | }\n}\n');

let editor: Editor;

beforeEach(async () => {
  const root = folderWith({ 'Cargo.toml': MANIFEST, 'src/lib.rs': PAGE.text });
  editor = Editor.start();
  await editor.initialize({ workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'app' }] } as object);
  await editor.show(pathToFileURL(`${root}/src/lib.rs`).href, PAGE.text);
});
afterEach(() => editor.kill());

/** The codes that are shown of the text as it is now. */
async function shown(): Promise<unknown[]> {
  return (await editor.diagnostics()).diagnostics.map(({ code }) => code);
}

async function mend(position: Position): Promise<void> {
  const { diagnostics } = await editor.diagnostics();
  const range = { start: position, end: position };
  const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', undefined, {
    range: diagnostics[0]?.range ?? range,
    context: { diagnostics, only: ['quickfix'] },
  });
  const edits = actions.find(({ isPreferred }) => isPreferred)?.edit?.changes?.[editor.uri] ?? [];
  for (const edit of [...edits].reverse()) await editor.change(edit);
}

it.each([
  ['<p on:click=move || ()/>', 'closure-parameters', '<p on:click=move |_| ()/>'],
  ['<Show when=true>"a"</Show>', 'closure-expected', '<Show when=|| true>"a"</Show>'],
  ['<p>{open && view! { <b/> }}</p>', 'and-with-view', '<p>{open.then(|| view! { <b/> })}</p>'],
  ['<p {...x}/>', 'syntax/rust', '<p {..x}/>'],
])('what a newcomer types is told and mended: %s', async (typed, code, mended) => {
  const end = await editor.type(PAGE.position, typed);
  await expect.poll(shown, { timeout: 20_000 }).toEqual([code]);
  await mend(end);
  expect(editor.text).toBe(PAGE.text.slice(0, PAGE.offset) + mended + PAGE.text.slice(PAGE.offset));
  await expect.poll(shown, { timeout: 20_000 }).toEqual([]);
});
