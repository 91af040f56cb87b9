import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folderWith } from '../project/workspace.js';
import { Editor, unmarked } from './editor.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n';

// What follows a prop that is passed by its name decides what the name can be written out as.
const PAGE = unmarked(`use leptos::prelude::*;
use crate::ui::Price;
#[component]
pub fn Page(amount: u32) -> impl IntoView {
    view! { <Price |amount {..} class="big"/><Price amount=2/><Price amount/> }
}
`);

const UI = `use leptos::prelude::*;
#[component]
pub fn Price(
    /// In cents.
    amount: u32,
) -> impl IntoView {
    view! { <b>{move || format!("{amount} ct")}</b> }
}
`;

const LIB = 'pub mod page;\npub mod ui;\n';

let editor: Editor;
let uriOf: (path: string) => string;

beforeEach(async () => {
  const root = folderWith({
    'Cargo.toml': MANIFEST,
    'src/lib.rs': LIB,
    'src/page.rs': PAGE.text,
    'src/ui.rs': UI,
  });
  uriOf = path => pathToFileURL(`${root}/${path}`).href;
  editor = Editor.start();
  await editor.initialize({ workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'app' }] } as object);
  await editor.show(uriOf('src/page.rs'), PAGE.text);
});
afterEach(() => editor.kill());

/** A text after the edits of an answer, as an editor applies them. */
function applied(text: string, edits: readonly TextEdit[] = []): string {
  return TextDocument.applyEdits(TextDocument.create('file:///a.rs', 'rust', 0, text), [...edits]);
}

it('a prop is renamed from the first character of its use, and what passes it by its name still passes the same', async () => {
  const prepared = await editor.ask<{ range: Range }>('textDocument/prepareRename', PAGE.position);
  expect(prepared).toMatchObject({ placeholder: 'amount' });
  const { changes = {} } = await editor.ask<WorkspaceEdit>('textDocument/rename', PAGE.position, { newName: 'cents' });
  expect(applied(PAGE.text, changes[uriOf('src/page.rs')])).toBe(
    PAGE.text
      .replace('<Price amount {..}', '<Price cents={amount} {..}')
      .replace('amount=2', 'cents=2')
      .replace('<Price amount/>', '<Price cents=amount/>'),
  );
  expect(applied(UI, changes[uriOf('src/ui.rs')])).toBe(
    UI.replace('amount: u32', 'cents: u32').replace('{amount} ct', '{cents} ct'),
  );
});
