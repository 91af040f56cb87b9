import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderWith } from '../project/workspace.js';
import { Editor, unmarked } from './editor.js';

const PACKAGE = '[package]\nname = "desktop"\nversion = "0.1.0"\nedition = "2021"\n';
const OTHERS = `${PACKAGE}[dependencies]\nrelm4 = "0.9"\n`;
const LEPTOS = `${PACKAGE}[dependencies]\nleptos = "0.8"\n`;
// A macro of the same name, and an attribute, whose language is another one.
const WINDOW = unmarked(`#[component(pub)]
impl SimpleComponent for App {
    view! {
        gtk::Window { set_title: Some("a"), <di| }
    }
}
`);
const REQUESTS = ['completion', 'hover', 'definition', 'formatting', 'foldingRange', 'documentSymbol'];

let root: string;
let editor: Editor;

beforeEach(async () => {
  root = folderWith({ 'Cargo.toml': OTHERS, 'src/main.rs': WINDOW.text });
  editor = Editor.start();
  await editor.initialize({ workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'desktop' }] } as object);
  await editor.show(pathToFileURL(join(root, 'src/main.rs')).href, WINDOW.text);
});
afterEach(() => editor.kill());

function answers(): Promise<unknown[]> {
  const options = { tabSize: 4, insertSpaces: true };
  return Promise.all(REQUESTS.map(name => editor.ask(`textDocument/${name}`, WINDOW.position, { options })));
}

async function cargoSays(manifest: string): Promise<void> {
  writeFileSync(join(root, 'Cargo.toml'), manifest);
  const changes = [{ uri: pathToFileURL(join(root, 'Cargo.toml')).href, type: 2 }];
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

it('a package that uses something else than Leptos is left alone', async () => {
  expect(await answers()).toEqual(REQUESTS.map(() => null));
  expect(editor.published).toEqual([]);
});

it('what is wrong is shown as soon as Cargo.toml names Leptos, and goes with it', async () => {
  await cargoSays(LEPTOS);
  await expect.poll(() => editor.published.at(-1)?.diagnostics.length).toBeGreaterThan(0);
  expect(await answers()).not.toEqual(REQUESTS.map(() => null));
  await cargoSays(OTHERS);
  await expect.poll(() => editor.published.at(-1)?.diagnostics).toEqual([]);
});
