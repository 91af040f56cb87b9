import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ColorInformation, DocumentLink, Location, Position, WorkspaceEdit } from 'vscode-languageserver/node';
import { inView } from '../features/snippet.js';
import { folderWith } from '../project/workspace.js';
import { Editor, unmarked } from './editor.js';

const MANIFEST =
  '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\nleptos = "0.8"\n' +
  '[package.metadata.leptos]\nassets-dir = "static"\n';

const CSS = 'body { }\n.card {\n  color: red;\n}\n';

let root: string;
let editor: Editor;

beforeEach(async () => {
  root = folderWith({
    'Cargo.toml': MANIFEST,
    'src/lib.rs': 'mod list;\n',
    'src/list.rs': inView('<li class="card"/>'),
    'style/main.css': CSS,
    'static/logo.svg': '<svg/>',
  });
  editor = Editor.start();
  await editor.initialize({ capabilities: { textDocument: { rename: { prepareSupport: true } } } });
});
afterEach(() => editor.kill());

/** Opens `src/lib.rs` with this content of a view; the workspace and its stylesheets need not be read yet. */
async function opened(marked: string): Promise<Position> {
  const { text, position } = unmarked(`mod list;\n${inView(marked)}`);
  await editor.show(uriOf('src/lib.rs'), text);
  return position;
}

function uriOf(path: string): string {
  return pathToFileURL(join(root, path)).href;
}

it('leads from a class to its rule', async () => {
  const position = await opened('<p class="ca|rd"/>');
  expect(await editor.ask('textDocument/definition', position)).toEqual([
    { uri: uriOf('style/main.css'), range: { start: { line: 1, character: 1 }, end: { line: 1, character: 5 } } },
  ]);
  expect(await editor.ask('textDocument/hover', position)).toMatchObject({
    contents: { value: '```css\n.card {\n  color: red;\n}\n```\nstyle/main.css:2' },
  });
});

it('leads to a rule beside a document whose URI names no path', async () => {
  await editor.show('file://server/share/lib.rs', inView('<p class="card"/>'));
  const position = await opened('<p class="ca|rd"/>');
  expect(await editor.ask('textDocument/definition', position)).toMatchObject([{ uri: uriOf('style/main.css') }]);
});

it('finds and renames a class in all files', async () => {
  const position = await opened('<p class="ca|rd"/>');
  const context = { includeDeclaration: true };
  const found = await editor.ask<Location[]>('textDocument/references', position, { context });
  expect(found.map(({ uri }) => uri)).toEqual([uriOf('style/main.css'), uriOf('src/lib.rs'), uriOf('src/list.rs')]);

  expect(await editor.ask('textDocument/prepareRename', position)).toMatchObject({ placeholder: 'card' });
  const { changes } = await editor.ask<WorkspaceEdit>('textDocument/rename', position, { newName: 'tile' });
  expect(Object.keys(changes ?? {}).sort()).toEqual(found.map(({ uri }) => uri).sort());
});

it('takes a stylesheet as the editor has it', async () => {
  const position = await opened('<p class="card ti|le"/>');
  const uri = uriOf('style/main.css');
  const text = '.tile { }\n';
  const notify = (method: string, params: object) =>
    editor.connection.sendNotification(`textDocument/${method}`, params);
  await notify('didOpen', { textDocument: { uri, languageId: 'css', version: 1, text } });
  const definition = () => editor.ask<Location[] | null>('textDocument/definition', position);
  expect((await definition())?.map(({ uri }) => uri)).toEqual([uri]);

  const line = { line: 0, character: 0 };
  const contentChanges = [{ range: { start: line, end: line }, text: '.card { }\n' }];
  await notify('didChange', { textDocument: { uri, version: 2 }, contentChanges });
  expect((await definition())?.[0]?.range.start).toEqual({ line: 1, character: 1 });
  const { changes } = await editor.ask<WorkspaceEdit>('textDocument/rename', position, { newName: 'box' });
  expect(changes?.[uri]).toEqual([
    { range: { start: { line: 1, character: 1 }, end: { line: 1, character: 5 } }, newText: 'box' },
  ]);

  await notify('didClose', { textDocument: { uri } });
  expect(await definition()).toBeNull();
  expect(editor.published.filter(published => published.uri === uri)).toEqual([]);
});

it('tells why a class keeps its name', async () => {
  const position = await opened('<p class="card flex|"/>');
  await expect(editor.ask('textDocument/prepareRename', position)).rejects.toThrow('`flex` is in no stylesheet');
});

it('proposes CSS at the first request about any, in a document that had none', async () => {
  const position = await opened('<p class="card"|/>');
  await editor.diagnostics();
  const behind = await editor.type(position, ' style="col');
  const items = await editor.completions(behind);
  expect(items.map(({ label }) => label)).toContain('color');
});

it('proposes all classes, however early somebody asks', async () => {
  const position = await opened('<p class="|"/>');
  const items = await editor.completions(position);
  expect(items.map(({ label }) => label)).toContain('card');
});

it('proposes the files of all folders with assets, however early somebody asks', async () => {
  const position = await opened('<p class="card"/><img src="/|"/>');
  const items = await editor.completions(position);
  expect(items.map(({ label }) => label)).toContain('logo.svg');
});

it('checks classes again when the stylesheets are read, without a keystroke', async () => {
  const settings = { leptos: { diagnostics: { levels: { 'unknown-css-class': 'warning' } } } };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  await opened('<p class="card carb"/>');
  const messages = () => editor.published.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message));
  await expect.poll(messages).toContain('No stylesheet has a rule for the class `carb`; did you mean `card`?');
});

it('tells colours and links', async () => {
  await opened('<p class="card" style="color: #fff"/><img src="/logo.svg"/>');
  const [colour] = await editor.ask<ColorInformation[]>('textDocument/documentColor');
  expect(colour?.color).toEqual({ red: 1, green: 1, blue: 1, alpha: 1 });
  const [link] = await editor.ask<DocumentLink[]>('textDocument/documentLink');
  expect(link?.target).toBe(uriOf('static/logo.svg'));
});
