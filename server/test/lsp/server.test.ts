import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionItem, Hover, Position, TextEdit } from 'vscode-languageserver/node';
import type { AutoInsertion } from '../../src/lsp/auto-insert.js';
import { type CompletionAnswer, itemsOf } from './completion-answer.js';
import { Editor, SERVER } from './editor.js';

const VIEW = 'fn app() -> impl IntoView {\n    view! {\n        |\n    }\n}\n';

const editors: Editor[] = [];

function start(uri?: string): Editor {
  const editor = Editor.start(uri);
  editors.push(editor);
  return editor;
}

async function opened(marked: string, options: Parameters<Editor['initialize']>[0] = {}) {
  const editor = start();
  await editor.initialize(options);
  return { editor, position: await editor.open(marked) };
}

afterEach(() => {
  for (const editor of editors.splice(0)) editor.kill();
});

describe('the command', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [SERVER, ...args], { encoding: 'utf8' });

  it('tells its version and its usage', () => {
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run('--help').stdout).toContain('leptos-language-server --stdio');
  });

  it.each([[], ['--sdtio'], ['file.rs'], ['--stdio', '--verbose']])(
    'refuses anything else: %s',
    (...args: string[]) => {
      const { status, stderr, stdout } = run(...args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain('--stdio');
    },
  );
});

describe('a session', () => {
  it('goes from the handshake to the exit', async () => {
    const editor = start();
    const { capabilities, serverInfo } = await editor.initialize();
    expect(serverInfo?.name).toBe('leptos-language-server');
    expect(capabilities.completionProvider?.triggerCharacters).toContain('<');
    expect(capabilities.documentOnTypeFormattingProvider?.firstTriggerCharacter).toBe('>');
    expect(await editor.quit()).toBe(0);
  });

  it('takes what an editor sends without waiting for the handshake, in its order', async () => {
    const editor = start();
    const answers = [
      editor.ask('textDocument/hover', { line: 0, character: 19 }),
      editor.initialize(),
      editor.show(editor.uri, 'fn f() { view! { <p></p> } }'),
      editor.ask('textDocument/hover', { line: 0, character: 19 }),
    ];
    const [early, , , hover] = await Promise.allSettled(answers);
    expect(early).toMatchObject({ status: 'rejected', reason: { code: -32002 } });
    expect(hover).toMatchObject({ status: 'fulfilled', value: { contents: { kind: 'markdown' } } });
  });

  it('exits with 1 where nobody asked it to shut down', async () => {
    const editor = start();
    await editor.initialize();
    const exited = once(editor.server, 'exit');
    await editor.connection.sendNotification('exit');
    expect((await exited)[0]).toBe(1);
  });

  it('exits when its input ends', async () => {
    const editor = start();
    await editor.initialize();
    const exited = once(editor.server, 'exit');
    editor.server.stdin.end();
    expect((await exited)[0]).toBe(1);
  });

  it('completes a tag that is being typed, closes it, and proposes attributes', async () => {
    const { editor, position } = await opened(VIEW);
    const typed = await editor.type(position, '<di');
    await editor.accept(typed, 'div');
    const named = await editor.type({ ...position, character: position.character + 4 }, ' cl');
    await editor.accept(named, 'class');
    const end = await editor.type({ ...named, character: named.character + 3 }, '="a">');
    const [edit] = await editor.ask<TextEdit[]>('textDocument/onTypeFormatting', end, { ch: '>', options: {} });
    if (edit === undefined) throw new Error('nothing was inserted');
    await editor.change(edit);
    expect(editor.text).toBe(VIEW.replace('|', '<div class="a"></div>'));
  });

  it('proposes less with each letter, tells so, and forgets nothing when one is taken back', async () => {
    const { editor, position } = await opened(VIEW);
    const asked = (at: Position) => editor.ask<CompletionAnswer>('textDocument/completion', at);
    const first = await editor.type(position, '<');
    const all = itemsOf(await asked(first)).length;
    const behind = await editor.type(first, 'di');
    const some = await asked(behind);
    expect(some).toMatchObject({ isIncomplete: true });
    expect(itemsOf(some).map(({ label }) => label)).toEqual(expect.arrayContaining(['dialog', 'div']));
    expect(itemsOf(some).length).toBeLessThan(all / 4);
    const unknown = await editor.type(behind, 'zzy');
    expect(itemsOf(await asked(unknown))).toHaveLength(all);
    await editor.change({ range: { start: first, end: unknown }, newText: '' });
    expect(itemsOf(await asked(first))).toHaveLength(all);
  });

  it('inserts snippets for editors that know them, and the rest of a close tag', async () => {
    const capabilities = {
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
      experimental: { leptosAutoInsert: true },
    };
    const { editor, position } = await opened('fn f() { view! { <p>"a"<| } }', { capabilities });
    const closing = await editor.type(position, '/');
    const insertion = await editor.ask<AutoInsertion>('leptos/autoInsert', closing, { kind: 'autoClose' });
    expect(insertion).toEqual({ edit: { range: { start: closing, end: closing }, newText: 'p>' }, snippet: 'p>$0' });
    expect(await editor.ask('leptos/autoInsert', position, { kind: 'autoQuote' })).toBeNull();
    const marked = await editor.open('fn f() { view! { <button on:cl| } }');
    const items = await editor.completions(marked);
    expect(items.find(item => item.label === 'on:click')?.textEdit).toMatchObject({ newText: 'on:click=$1' });
  });

  it('writes documentation when an item is looked at', async () => {
    const { editor, position } = await opened('fn f() { view! { <button on:cl| } }');
    const items = await editor.completions(position);
    const item = items.find(({ label }) => label === 'on:click');
    expect(item?.documentation).toBeUndefined();
    const resolved: CompletionItem = await editor.connection.sendRequest('completionItem/resolve', item);
    expect(resolved.documentation).toMatchObject({ kind: 'markdown' });
    expect(JSON.stringify(resolved.documentation)).toContain('web_sys::MouseEvent');
  });

  it('publishes diagnostics with the version, once for a burst, and clears them', async () => {
    const { editor, position } = await opened(VIEW);
    expect((await editor.diagnostics()).diagnostics).toEqual([]);
    const before = editor.published.length;
    await editor.type(position, '<div>');
    const { version, diagnostics } = await editor.diagnostics();
    expect(version).toBe(editor.version);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics[0]).toMatchObject({ source: 'leptos', severity: 1 });
    expect(editor.published.length - before).toBeLessThanOrEqual(5);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: editor.uri } });
    await editor.ask('textDocument/hover', position);
    expect(editor.published[editor.published.length - 1]?.diagnostics).toEqual([]);
  });

  it('heeds switches and tells of settings that it does not know', async () => {
    const initializationOptions = {
      completion: { enable: false },
      hovr: {},
      folding: { enable: 'yes' },
      diagnostics: { enable: false },
    };
    const { editor, position } = await opened('fn f() { view! { <p><| } }', { initializationOptions });
    expect(await editor.ask('textDocument/completion', position)).toBeNull();
    expect((await editor.diagnostics()).diagnostics).toEqual([]);
    expect(editor.logged.filter(line => line.includes('leptos.'))).toHaveLength(2);
  });

  it('asks for the settings and heeds what changes', async () => {
    const editor = start();
    let enable = false;
    editor.connection.onRequest('workspace/configuration', () => [{ hover: { enable } }]);
    await editor.initialize({ capabilities: { workspace: { configuration: true } } });
    const position = await editor.open('fn f() { view! { <p|></p> } }');
    await expect.poll(() => editor.ask('textDocument/hover', position)).toBeNull();
    enable = true;
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(() => editor.ask<Hover | null>('textDocument/hover', position)).not.toBeNull();
  });
});

describe('what goes wrong', () => {
  it('refuses requests before the handshake and after the shutdown', async () => {
    const editor = start();
    await expect(editor.ask('textDocument/hover', { line: 0, character: 0 })).rejects.toMatchObject({ code: -32002 });
    await editor.initialize();
    await editor.connection.sendRequest('shutdown');
    await expect(editor.ask('textDocument/hover', { line: 0, character: 0 })).rejects.toMatchObject({ code: -32600 });
  });

  it.each([{ capabilities: {} }, { rootUri: 'file://host/that/is/no/path', capabilities: {} }])(
    'works for an editor that says of itself: %j',
    async params => {
      const editor = start();
      await editor.connection.sendRequest('initialize', params);
      await editor.connection.sendNotification('initialized', {});
      const position = await editor.open('fn f() { view! { <p|></p> } }');
      expect(await editor.ask('textDocument/hover', position)).not.toBeNull();
    },
  );

  it('survives malformed messages', async () => {
    const { editor, position } = await opened('fn f() { view! { <p|></p> } }');
    for (const body of ['{', '[]', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":{},"method":7}', 'null']) {
      editor.server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    }
    await expect(editor.connection.sendRequest('textDocument/hover', null)).rejects.toMatchObject({ code: -32602 });
    await expect(editor.ask('textDocument/hover', { line: -1, character: 0.5 })).rejects.toMatchObject({
      code: -32602,
    });
    await expect(editor.connection.sendRequest('textDocument/hover', { textDocument: 3 })).rejects.toMatchObject({
      code: -32602,
    });
    await expect(editor.ask('textDocument/hover')).rejects.toMatchObject({ code: -32602 });
    await editor.connection.sendNotification('textDocument/didOpen', { textDocument: null });
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: editor.uri },
      contentChanges: [{}],
    });
    expect(await editor.ask('textDocument/hover', position)).not.toBeNull();
  });

  it('answers null for documents that are not open or not Rust', async () => {
    const editor = start();
    await editor.initialize();
    const position = { line: 0, character: 11 };
    expect(await editor.ask('textDocument/completion', position)).toBeNull();
    await editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: editor.uri, languageId: 'toml', version: 1, text: 'x = "view! { <p> }"' },
    });
    expect(await editor.ask('textDocument/completion', position)).toBeNull();
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'untitled:other', version: 2 },
      contentChanges: [{ text: '' }],
    });
    expect(await editor.ask('textDocument/hover', position)).toBeNull();
  });

  it.each(['file://server/share/lib.rs', 'file:///a%2Fb.rs', 'file:///%E0%A4%A.rs'])(
    'answers for a document that names no path, and for those beside it: %s',
    async uri => {
      const { editor, position } = await opened('fn f() { view! { <p|></p> } }');
      const beside = editor.uri;
      await editor.show(uri, 'fn f() { view! { <p></p> } }');
      expect(await editor.ask('textDocument/hover', position)).not.toBeNull();
      await editor.show('file:///nowhere/src/lib.rs', 'fn f() { view! { <p class="card"></p> } }');
      expect(await editor.ask('textDocument/hover', position)).not.toBeNull();
      editor.uri = beside;
      expect(await editor.ask('textDocument/hover', position)).not.toBeNull();
      expect(editor.logged.filter(line => line.includes('failed'))).toEqual([]);
    },
  );

  it('applies versions out of order and edits outside the text, and says so', async () => {
    const { editor, position } = await opened('fn f() { view! { <p|></p> } }');
    const change = (version: number, ...contentChanges: object[]) =>
      editor.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: editor.uri, version },
        contentChanges,
      });
    const far = { line: 99, character: 0 };
    await change(7, { range: { start: far, end: far }, text: '\n' });
    await change(3, { text: 'fn f() { view! { <b></b> } }' });
    const hover = await editor.ask<Hover>('textDocument/hover', position);
    expect(JSON.stringify(hover)).toContain('HTML/Reference/Elements/b');
    expect(editor.logged.some(line => line.includes('99:0'))).toBe(true);
    expect(editor.logged.some(line => line.includes('version 3 came after version 7'))).toBe(true);
  });

  it('cancels', async () => {
    const { editor } = await opened(VIEW);
    const pending = editor.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri: editor.uri } });
    await editor.connection.sendNotification('$/cancelRequest', { id: 1 });
    await expect(pending).rejects.toMatchObject({ code: -32800 });
  });
});
