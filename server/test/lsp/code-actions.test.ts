import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { HtmlToViewResult } from '../../src/lsp/html-to-view.js';
import { Editor } from './editor.js';

const editors: Editor[] = [];

const RESOLVES = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

async function opened(marked: string, options: Parameters<Editor['initialize']>[0] = {}) {
  const editor = Editor.start();
  editors.push(editor);
  const { capabilities } = await editor.initialize(options);
  const position = await editor.open(marked);
  return { editor, capabilities, range: { start: position, end: position } };
}

function actionsAt(editor: Editor, range: Range, context: object = {}): Promise<CodeAction[]> {
  return editor.ask('textDocument/codeAction', undefined, { range, context: { diagnostics: [], ...context } });
}

async function apply(editor: Editor, edits: readonly TextEdit[] | undefined): Promise<string> {
  const backwards = [...(edits ?? [])].sort(
    (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
  );
  for (const edit of backwards) await editor.change(edit);
  return editor.text;
}

function editsOf(edit: WorkspaceEdit | undefined, uri: string): readonly TextEdit[] | undefined {
  const [change] = edit?.documentChanges ?? [];
  if (change === undefined) return edit?.changes?.[uri];
  return 'edits' in change ? (change.edits as TextEdit[]) : undefined;
}

afterEach(() => {
  for (const editor of editors.splice(0)) editor.kill();
});

const BROKEN = 'fn f() { view! { <br|><hr> } }';

describe('textDocument/codeAction', () => {
  it('is offered with its kinds', async () => {
    const { capabilities } = await opened('');
    expect(capabilities.codeActionProvider).toMatchObject({ resolveProvider: true });
    expect(capabilities.codeActionProvider).toHaveProperty(
      'codeActionKinds',
      expect.arrayContaining(['quickfix', 'refactor.rewrite', 'source.fixAll.leptos', 'source.migrate.leptos']),
    );
  });

  it('gives the fix of a finding with its diagnostic', async () => {
    const { editor, range } = await opened(BROKEN);
    const [fix] = await actionsAt(editor, range);
    expect(fix).toMatchObject({ title: 'Close `<br/>`', kind: 'quickfix', isPreferred: true });
    expect(fix?.diagnostics).toEqual((await editor.diagnostics()).diagnostics.slice(0, 1));
    expect(await apply(editor, editsOf(fix?.edit, editor.uri))).toBe('fn f() { view! { <br/><hr> } }');
  });

  it('fixes all on saving', async () => {
    const { editor, range } = await opened(BROKEN);
    const actions = await actionsAt(editor, range, { only: ['source.fixAll'] });
    expect(actions.map(action => action.kind)).toEqual(['source.fixAll.leptos']);
    expect(await apply(editor, editsOf(actions[0]?.edit, editor.uri))).toBe('fn f() { view! { <br/><hr/> } }');
  });

  it('computes edits when they are wanted, and only for the text that they are for', async () => {
    const { editor, range } = await opened('fn f() { view! { <p|></p> } }', { capabilities: RESOLVES });
    const actions = await actionsAt(editor, range, { only: ['refactor'] });
    const action = actions.find(({ title }) => title === 'Write `<p/>`');
    expect(action).toBeDefined();
    expect(action?.edit).toBeUndefined();
    const resolved: CodeAction = await editor.connection.sendRequest('codeAction/resolve', action);
    expect(resolved.edit?.documentChanges?.[0]).toMatchObject({
      textDocument: { uri: editor.uri, version: editor.version },
    });
    expect(await apply(editor, editsOf(resolved.edit, editor.uri))).toBe('fn f() { view! { <p/> } }');
    expect(await editor.connection.sendRequest('codeAction/resolve', action)).toEqual(action);
  });

  it('answers a broken request with an error', async () => {
    const { editor } = await opened(BROKEN);
    await expect(editor.ask('textDocument/codeAction', undefined, { range: 1 })).rejects.toThrow('`range`');
    await expect(editor.connection.sendRequest('codeAction/resolve', { title: 'x' })).rejects.toThrow('`data`');
  });

  it('heeds its switch', async () => {
    const { editor, range } = await opened(BROKEN, { initializationOptions: { codeAction: { enable: false } } });
    expect(await actionsAt(editor, range)).toBeNull();
  });
});

describe('leptos/htmlToView', () => {
  it('converts, by request and by command', async () => {
    const { editor, capabilities } = await opened('');
    expect(capabilities.executeCommandProvider?.commands).toContain('leptos.htmlToView');
    const params = { text: '<p>a<br></p>' };
    const view = '<p>\n    "a"\n    <br/>\n</p>';
    expect(await editor.connection.sendRequest('leptos/htmlToView', params)).toEqual({ text: view });
    const result: HtmlToViewResult = await editor.connection.sendRequest('workspace/executeCommand', {
      command: 'leptos.htmlToView',
      arguments: [params],
    });
    expect(result.text).toBe(view);
  });

  it('ends lines as the document does', async () => {
    const { editor } = await opened('fn f() {\r\n}\r\n');
    const { text }: HtmlToViewResult = await editor.connection.sendRequest('leptos/htmlToView', {
      text: '<p></p><p></p>',
      uri: editor.uri,
    });
    expect(text).toBe('<p></p>\r\n<p></p>');
  });

  it('answers a broken request with an error', async () => {
    const { editor } = await opened('');
    await expect(editor.connection.sendRequest('leptos/htmlToView', {})).rejects.toThrow('`text`');
    await expect(editor.connection.sendRequest('workspace/executeCommand', { command: 'x' })).rejects.toThrow('`x`');
  });
});

describe('leptos/toggleComment', () => {
  it('gives edits in views, and leaves the rest to the editor', async () => {
    const { editor, range } = await opened('fn f() {\n    view! {\n        <p|/>\n    }\n}\n');
    const edits = await editor.ask<TextEdit[]>('leptos/toggleComment', undefined, { range });
    expect(await apply(editor, edits)).toContain('        // <p/>\n');
    const start = { line: 0, character: 0 };
    expect(await editor.ask('leptos/toggleComment', undefined, { range: { start, end: start } })).toBeNull();
  });
});

describe('emmet and snippets', () => {
  const kinds = async (options: object) => {
    const { editor, range } = await opened('fn f() { view! { section| } }', { initializationOptions: options });
    return (await editor.completions(range.start)).map(({ label }) => label);
  };

  it('have switches of their own', async () => {
    expect(await kinds({})).toEqual(['section']);
    expect(await kinds({ emmet: { enable: false } })).toEqual([]);
  });
});
