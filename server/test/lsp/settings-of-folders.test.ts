import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { folderWith, writeIn } from '../project/workspace.js';
import { Editor, unmarked } from './editor.js';

const VIEW = unmarked('use leptos::prelude::*;\nfn f() -> impl IntoView { view! { <di|v></p> } }\n');
const MANIFEST = `[package]
name = "app"
version = "0.1.0"
edition = "2021"
[dependencies]
leptos = { version = "0.8", features = ["ssr", "hydrate"] }
`;

interface Item {
  readonly scopeUri?: string;
  readonly section: string;
}

interface Folder {
  readonly uri: string;
  readonly name: string;
}

/** A busy machine reads a project in several seconds. */
const PATIENTLY = { timeout: 15_000 };

let editor: Editor;
let shop: Folder;
let admin: Folder;

beforeEach(() => {
  shop = folder('shop');
  admin = folder('admin');
  editor = Editor.start();
});
afterEach(() => editor.kill());

function folder(name: string): Folder {
  const root = folderWith({ 'Cargo.toml': MANIFEST, 'src/lib.rs': VIEW.text });
  return { uri: pathToFileURL(root).href, name };
}

/** Starts with folders open, and says what is set: in general, and in folders by their URI. */
async function start(
  workspaceFolders: readonly Folder[],
  settings: Record<string, unknown>,
  workspace: object = { configuration: true },
): Promise<void> {
  editor.connection.onRequest('workspace/configuration', ({ items }: { items: Item[] }) =>
    items.map(({ scopeUri = 'general' }) => settings[scopeUri] ?? null),
  );
  await editor.initialize({ workspaceFolders, capabilities: { workspace } } as object);
}

async function open({ uri }: Folder): Promise<string> {
  const file = `${uri}/src/lib.rs`;
  await editor.show(file, VIEW.text);
  return file;
}

function hover(uri: string): Promise<Hover | null> {
  const { position } = VIEW;
  return editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
}

/** What the editor shows in a file: the codes of the last that was published. */
function shownIn(uri: string): unknown[] {
  const last = editor.published.filter(published => published.uri === uri).at(-1);
  return (last?.diagnostics ?? []).map(({ code }) => code);
}

function foldersChange(event: { added: Folder[]; removed: Folder[] }): Promise<void> {
  return editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
}

it('each of several folders has its own settings', async () => {
  const settings = {
    general: { hover: { enable: true } },
    [admin.uri]: { hover: { enable: false }, diagnostics: { levels: { 'syntax/wrong-close-tag': 'off' } } },
  };
  await start([shop, admin], settings);
  const [inShop, inAdmin] = [await open(shop), await open(admin)];
  await expect.poll(() => hover(inAdmin), PATIENTLY).toBeNull();
  expect(await hover(inShop)).not.toBeNull();
  await expect.poll(() => shownIn(inShop), PATIENTLY).toContain('syntax/wrong-close-tag');
  await expect.poll(() => shownIn(inAdmin), PATIENTLY).not.toContain('syntax/wrong-close-tag');
});

it('a folder that is opened later brings its own', async () => {
  await start([shop], { general: {}, [admin.uri]: { hover: { enable: false } } });
  await foldersChange({ added: [admin], removed: [] });
  const [inShop, inAdmin] = [await open(shop), await open(admin)];
  await expect.poll(() => hover(inAdmin), PATIENTLY).toBeNull();
  expect(await hover(inShop)).not.toBeNull();
});

it('what is shown in the Cargo.toml of a folder goes with the folder', async () => {
  await start([shop, admin], {}, {});
  const manifest = `${admin.uri}/Cargo.toml`;
  await expect.poll(() => shownIn(manifest), PATIENTLY).not.toEqual([]);
  await foldersChange({ added: [], removed: [admin] });
  await expect.poll(() => shownIn(manifest)).toEqual([]);
});

it('a folder in another one is read when that is closed', async () => {
  const inner = { uri: `${shop.uri}/parts`, name: 'parts' };
  writeIn(fileURLToPath(shop.uri), 'parts/Cargo.toml', MANIFEST.replace('app', 'parts'));
  writeIn(fileURLToPath(shop.uri), 'parts/src/lib.rs', '#[component]\npub fn Part() -> impl IntoView {}\n');
  await start([shop, inner], {}, {});
  const parts = async (): Promise<string[]> => {
    const query = { query: 'Part' };
    const found = await editor.connection.sendRequest<{ name: string }[]>('workspace/symbol', query);
    return found.map(({ name }) => name);
  };
  await expect.poll(parts, PATIENTLY).toEqual(['Part']);
  await foldersChange({ added: [], removed: [shop] });
  await expect.poll(parts).toEqual(['Part']);
});

it('a folder on another computer keeps nothing from being read', async () => {
  await start([{ uri: 'file://server/share', name: 'share' }, shop], { [shop.uri]: { hover: { enable: false } } });
  const inShop = await open(shop);
  await expect.poll(() => hover(inShop), PATIENTLY).toBeNull();
});

it('a document on another computer has the settings in general', async () => {
  await start([shop, admin], { [shop.uri]: { hover: { enable: false } } });
  const inShop = await open(shop);
  await expect.poll(() => hover(inShop), PATIENTLY).toBeNull();
  const elsewhere = await open({ uri: 'file://server/share', name: 'share' });
  expect(await hover(elsewhere)).not.toBeNull();
});

it('a level that is taken back while the server runs is none any more', async () => {
  const settings: Record<string, unknown> = { general: { diagnostics: { levels: {} } } };
  editor.connection.onRequest('workspace/configuration', () => [settings['general']]);
  await editor.initialize({
    capabilities: { workspace: { configuration: true } },
    initializationOptions: { diagnostics: { levels: { 'syntax/wrong-close-tag': 'off' } } },
  });
  const file = await open(shop);
  await expect.poll(() => shownIn(file), PATIENTLY).toContain('syntax/wrong-close-tag');
});

it('an editor asks again for hints, lenses and colours when a setting changes, and only then', async () => {
  const settings: Record<string, unknown> = {};
  const asked: string[] = [];
  for (const what of ['inlayHint', 'codeLens', 'semanticTokens']) {
    editor.connection.onRequest(`workspace/${what}/refresh`, () => void asked.push(what));
  }
  const refreshes = { refreshSupport: true };
  const workspace = { configuration: true, inlayHint: refreshes, codeLens: refreshes, semanticTokens: refreshes };
  await start([], settings, workspace);
  const uri = await open({ uri: pathToFileURL(join('/', 'nowhere')).href, name: 'nowhere' });
  await hover(uri);
  const before = asked.length;
  settings['general'] = { inlayHints: { badges: false } };
  const changed = (): Promise<void> =>
    editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await changed();
  await expect.poll(() => asked.slice(before)).toEqual(['codeLens', 'inlayHint', 'semanticTokens']);
  await changed();
  await hover(uri);
  expect(asked).toHaveLength(before + 3);
});
