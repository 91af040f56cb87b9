import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  CancellationTokenSource,
  type Hover,
  type Location,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { waitFor } from '../../src/lsp/waiting.js';
import { inView } from '../features/snippet.js';
import { folderWith } from '../project/workspace.js';
import { Editor, unmarked } from './editor.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nleptos = "0.8"\n';
const MAIN = `mod page;\nmod ui;\nuse leptos::prelude::*;\nuse ui::Card;\n${inView('<Ca|rd/>')}`;
const PAGE = `use leptos::prelude::*;\nuse crate::ui::Card;\n#[component]\npub fn Page() -> impl IntoView { view! { <Card/> } }\n`;
const UI = `use leptos::prelude::*;\n/// A card.\n#[island]\npub fn Card() -> impl IntoView {}\n`;

let root: string;
let editor: Editor;

beforeEach(async () => {
  const { text } = unmarked(MAIN);
  root = folderWith({ 'Cargo.toml': MANIFEST, 'src/main.rs': text, 'src/page.rs': PAGE, 'src/ui.rs': UI });
  editor = Editor.start();
  await editor.initialize({ workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'app' }] } as object);
  await editor.show(uriOf('src/main.rs'), text);
});
afterEach(() => editor.kill());

const { position } = unmarked(MAIN);

function writeIn(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function uriOf(path: string): string {
  return pathToFileURL(join(root, path)).href;
}

describe('right after the start, before any file is read', () => {
  it('references are those of all files', async () => {
    const found = await editor.ask<Location[]>('textDocument/references', position, { context: {} });
    expect(new Set(found.map(({ uri }) => uri))).toEqual(new Set([uriOf('src/main.rs'), uriOf('src/page.rs')]));
  });

  it('rename changes all files', async () => {
    const { changes } = await editor.ask<WorkspaceEdit>('textDocument/rename', position, { newName: 'Tile' });
    expect(Object.keys(changes ?? {}).sort()).toEqual(['src/main.rs', 'src/page.rs', 'src/ui.rs'].map(uriOf));
  });

  it('rename says so where the document changes meanwhile', async () => {
    const renamed = editor.ask('textDocument/rename', position, { newName: 'Tile' });
    const start = { line: 0, character: 0 };
    await editor.change({ range: { start, end: start }, newText: '// new\n' });
    await expect(renamed).rejects.toThrow('The document has changed meanwhile.');
  });

  it('symbols are those of the whole workspace', async () => {
    const found = await editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
    expect(found.map(({ name }) => name).sort()).toEqual(['Card', 'Page']);
  });

  it('calls are those of the whole workspace', async () => {
    const [item] = await editor.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', position);
    const method = 'callHierarchy/incomingCalls';
    const calls = await editor.connection.sendRequest<CallHierarchyIncomingCall[]>(method, { item });
    expect(calls.map(({ from }) => from.name).sort()).toEqual(['Page', 'f']);
  });

  it('hover and definition answer', async () => {
    // They wait for a second at most, in which a busy machine may not have read enough.
    const hover = async () => (await editor.ask<Hover | null>('textDocument/hover', position))?.contents ?? '';
    await expect.poll(async () => JSON.stringify(await hover()), { timeout: 20_000 }).toContain('A card.');
    const [place] = await editor.ask<Location[]>('textDocument/definition', position);
    expect(place?.uri).toBe(uriOf('src/ui.rs'));
  });

  it('a request that is cancelled ends', async () => {
    const source = new CancellationTokenSource();
    const found = editor.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
    source.cancel();
    await expect(found).rejects.toThrow('Cancelled.');
  });
});

describe('while all files are looked through', () => {
  beforeEach(async () => {
    const pages = Array.from({ length: 300 }, (_, index) => `src/page/p${index}.rs`);
    const views = '<Card/>'.repeat(50);
    for (const path of pages) writeIn(path, `use crate::ui::Card;\npub fn page() { view! { ${views} } }\n`);
    const mods = pages.map((_, index) => `mod p${index};\n`).join('');
    writeIn('src/page.rs', `${mods}${PAGE}`);
    const changes = [...pages, 'src/page.rs'].map(path => ({ uri: uriOf(path), type: 2 }));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  });

  it('completion is answered', async () => {
    let isDone = false;
    const references = editor
      .ask<Location[]>('textDocument/references', position, { context: { includeDeclaration: true } })
      .finally(() => {
        isDone = true;
      });
    let answered = 0;
    for (; !isDone; answered++) await editor.ask('textDocument/completion', position);
    expect((await references).length).toBeGreaterThan(300 * 50);
    expect(answered).toBeGreaterThan(3);
  });

  it('a file may change, and rename is one of its new text', async () => {
    const textDocument = { uri: uriOf('src/ui.rs'), languageId: 'rust', version: 1, text: UI };
    await editor.connection.sendNotification('textDocument/didOpen', { textDocument });
    // Everything is read by then.
    await editor.ask('textDocument/references', position, { context: {} });
    const renamed = editor.ask<WorkspaceEdit>('textDocument/rename', position, { newName: 'Tile' });
    const contentChanges = [{ text: `// new\n${UI}` }];
    const changed = { textDocument: { uri: uriOf('src/ui.rs'), version: 2 }, contentChanges };
    await editor.connection.sendNotification('textDocument/didChange', changed);
    const [edit] = (await renamed).changes?.[uriOf('src/ui.rs')] ?? [];
    expect(edit?.range.start.line).toBe(4);
  });
});

describe('waiting', () => {
  const never = new Promise<void>(() => undefined);

  it('ends when it is done, cancelled, or the time is over', async () => {
    const source = new CancellationTokenSource();
    await waitFor(Promise.resolve(), source.token);
    await waitFor(never, source.token, 1);
    const waiting = waitFor(never, source.token);
    source.cancel();
    await waiting;
    await waitFor(never, source.token);
  });
});
