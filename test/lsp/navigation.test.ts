import { describe, expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CodeLens,
  Hover,
  InlayHint,
  Location,
  SemanticTokens,
  SignatureHelp,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { openApp, openFolder, PATIENCE } from './project.js';

const WARES = 'crates/app/src/wares.rs';
const BUTTON = 'crates/ui/src/button.rs';

describe('somebody who reads', () => {
  it('is told what a component, an island and a server function are', async () => {
    const shop = await openApp('workspace');
    const wares = await shop.openFile(WARES);
    const hover = JSON.stringify(await wares.ask<Hover>('textDocument/hover', wares.at('<Butt│on kind')));
    expect(hover).toContain('A button.');
    expect(hover).toContain('on_click: Callback<MouseEvent>');
    const tabs = await openApp('islands-tabs');
    const islands = await tabs.openFile('src/islands.rs');
    const island = await islands.ask<Hover>('textDocument/hover', islands.at('#[isl│and(lazy)]'));
    expect(JSON.stringify(island)).toContain('ThumbsUp');
    const server = await islands.ask<Hover>('textDocument/hover', islands.at('#[ser│ver]\npub async fn thumbs'));
    expect(JSON.stringify(server)).toContain('/api/thumbs');
  });

  it('gets from a tag under another name to the component, in whichever crate it is', async () => {
    const shop = await openApp('workspace');
    const wares = await shop.openFile(WARES);
    const found = [await wares.ask<Location[] | Location>('textDocument/definition', wares.at('<Lab│el text'))].flat();
    expect(found.map(({ uri }) => shop.nameOf(uri))).toEqual(['crates/ui/src/badge.rs']);
    const badge = await shop.openFile('crates/ui/src/badge.rs');
    expect(found.map(({ range }) => badge.textIn(range))).toEqual(['Badge']);
    const context = { context: { includeDeclaration: true } };
    const places = await badge.ask<Location[]>('textDocument/references', badge.at('pub fn Bad│ge('), context);
    const byFile = places.map(({ uri }) => shop.nameOf(uri));
    expect(byFile).toEqual(expect.arrayContaining(['crates/ui/src/badge.rs', 'crates/ui/src/lib.rs', WARES]));
  });

  it('sees who renders a component, what is used how often, and all symbols', async () => {
    const shop = await openApp('workspace');
    const wares = await shop.openFile(WARES);
    const [item] = await wares.ask<CallHierarchyItem[]>(
      'textDocument/prepareCallHierarchy',
      wares.at('pub fn Ware│Card('),
    );
    const calls = await shop.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    expect(calls.map(({ from }) => from.name)).toEqual(['WareList']);
    const lenses = await wares.ask<CodeLens[]>('textDocument/codeLens');
    const resolved = await Promise.all(
      lenses.map(lens => (lens.command ? lens : shop.request<CodeLens>('codeLens/resolve', lens))),
    );
    expect(resolved.map(({ command }) => command?.title)).toContain('1 usage');
    expect(await shop.symbols('ware')).toEqual(expect.arrayContaining(['WareCard', 'WareList', 'list_wares']));
  });

  it('sees hints, colours, links, meanings of words, and what a tag wants next', async () => {
    const shop = await openApp('workspace');
    const wares = await shop.openFile(WARES);
    const whole = { range: { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } } };
    await wares.apply([{ range: wares.range('columns=3'), newText: '' }]);
    const hints = await wares.ask<InlayHint[]>('textDocument/inlayHint', undefined, whole);
    expect(hints.map(({ label }) => label)).toContain('columns=?');
    const help = await wares.ask<SignatureHelp | null>('textDocument/signatureHelp', wares.at('<Grid │>'));
    expect(help?.signatures[0]?.label).toContain('columns: u8');
    const { data } = await wares.ask<SemanticTokens>('textDocument/semanticTokens/full');
    expect(data.length).toBeGreaterThan(0);
    expect(data.length % 5).toBe(0);
    expect(await wares.ask('textDocument/documentColor')).toEqual([]);
    const text =
      'fn f() -> impl leptos::IntoView { leptos::view! { <a href="https://leptos.dev" style="color: #f00">"x"</a> } }\n';
    const styled = await shop.openFile('crates/ui/src/styled.rs', text);
    expect(await styled.ask('textDocument/documentColor')).toMatchObject([{ color: { red: 1, green: 0, blue: 0 } }]);
    expect(await styled.ask('textDocument/documentLink')).toMatchObject([{ target: 'https://leptos.dev' }]);
  });
});

describe('somebody who rebuilds', () => {
  it('renames a component in all files and nothing else', async () => {
    const shop = await openApp('workspace');
    const before = shop.sources();
    const button = await shop.openFile(BUTTON);
    const position = button.at('pub fn Butt│on(');
    expect(await button.ask('textDocument/prepareRename', position)).toMatchObject({ placeholder: 'Button' });
    const edit = await button.ask<WorkspaceEdit>('textDocument/rename', position, { newName: 'Press' });
    const changed = shop.applyToDisk(edit);
    expect(changed).toEqual([...[WARES, 'crates/app/src/cart.rs', BUTTON, 'crates/ui/src/lib.rs']].sort());
    for (const [name, text] of shop.sources()) {
      // Files of no crate, which nothing leads to.
      if (name.startsWith('mistakes/')) continue;
      const code = (source: string) => source.replace(/^\s*\/\/.*$/gm, '');
      expect(code(text), name).toBe(code(before.get(name) ?? '').replaceAll(/\bButton\b/g, 'Press'));
    }
    // A new server, which knows nothing of what was before, finds the same.
    const again = await openFolder(shop.folder);
    expect(await again.symbols('Press')).toEqual(['Press']);
    expect(await again.symbols('Button')).toEqual(['LinkButton']);
    await button.close();
    await shop.changed(...changed);
    await expect.poll(() => shop.symbols('Press'), PATIENCE).toEqual(['Press']);
  });

  it('keeps everything named when a file gets another name', async () => {
    const shop = await openApp('workspace');
    const files = [{ oldUri: shop.uri('crates/app/src/wares.rs'), newUri: shop.uri('crates/app/src/goods.rs') }];
    const edit = await shop.request<WorkspaceEdit>('workspace/willRenameFiles', { files });
    expect(shop.applyToDisk(edit)).toEqual(['crates/app/src/app.rs', 'crates/app/src/lib.rs']);
    expect(shop.read('crates/app/src/lib.rs')).toContain('mod goods;');
    expect(shop.read('crates/app/src/app.rs')).toContain('goods::WareList');
  });

  it('makes a component of what is selected', async () => {
    const shop = await openApp('workspace');
    const wares = await shop.openFile(WARES);
    const range = wares.range('<ui::LinkButton href="/cart">"To the cart"</ui::LinkButton>');
    const actions = await wares.ask<{ title: string; edit?: WorkspaceEdit }[]>('textDocument/codeAction', undefined, {
      range,
      context: { diagnostics: [], only: ['refactor.extract'] },
    });
    const action = actions.find(({ title }) => title === 'Extract to a component');
    const resolved = action?.edit
      ? action
      : await shop.request<{ edit?: WorkspaceEdit }>('codeAction/resolve', action ?? {});
    const [edits] = Object.values(resolved.edit?.changes ?? {});
    const before = wares.text;
    await wares.apply(edits ?? []);
    expect(wares.text.match(/#\[component\]/g)).toHaveLength(4);
    await wares.expectInStep();
    expect(await wares.diagnostics()).toEqual([]);
    await wares.undo();
    expect(wares.text).toBe(before);
    await wares.expectInStep();
  });

  it('gets HTML as a view by a command', async () => {
    const shop = await openApp('workspace');
    const argument = { text: '<p class=a>Hello<br></p>' };
    const params = { command: 'leptos.htmlToView', arguments: [argument] };
    expect(await shop.request('workspace/executeCommand', params)).toMatchObject({
      text: expect.stringContaining('"Hello"'),
    });
  });
});
