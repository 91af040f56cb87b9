import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineIndex } from 'tree-sitter-leptos';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Range, TextEdit } from 'vscode-languageserver/node';
import { Editor } from './editor.js';

const UNFORMATTED = 'fn  f() {\n    view! { <ul   class="p-4 m-2"><li>{a}</li></ul> }\n}\n';

const formatted = (step: string) =>
  `fn  f() {
    view! {
    ${step}<ul class="p-4 m-2">
    ${step}${step}<li>{a}</li>
    ${step}</ul>
    }
}
`;

const CLIENT = { tabSize: 2, insertSpaces: true };

const editors: Editor[] = [];

async function opened(text: string, options: { files?: Record<string, string>; settings?: object } = {}) {
  const editor = Editor.start(options.files && fileIn(options.files));
  editors.push(editor);
  const result = await editor.initialize({ initializationOptions: options.settings });
  await editor.show(editor.uri, text);
  return { editor, capabilities: result.capabilities };
}

/** The URI of a file in a folder of its own; what the editor has of it is not saved. */
function fileIn(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries({ '.git/HEAD': '', 'src/app.rs': '', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return pathToFileURL(join(folder, 'src/app.rs')).href;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = LineIndex.of(text);
  return [...edits].reverse().reduce((all, { range, newText }) => {
    return all.slice(0, lines.offsetAt(range.start)) + newText + all.slice(lines.offsetAt(range.end));
  }, text);
}

async function format(editor: Editor, method = 'formatting', more: object = {}): Promise<TextEdit[] | null> {
  const edits = await editor.ask<TextEdit[] | null>(`textDocument/${method}`, undefined, { options: CLIENT, ...more });
  for (const edit of [...(edits ?? [])].reverse()) await editor.change(edit);
  return edits;
}

afterEach(() => {
  for (const editor of editors.splice(0)) editor.kill();
});

describe('textDocument/formatting', () => {
  it('is offered', async () => {
    const { capabilities } = await opened('');
    expect(capabilities).toMatchObject({ documentFormattingProvider: true, documentRangeFormattingProvider: true });
  });

  it('formats an untitled document as the editor indents', async () => {
    const { editor } = await opened(UNFORMATTED);
    await format(editor);
    expect(editor.text).toBe(formatted('  '));
    expect(await format(editor)).toEqual([]);
  });

  it('formats an unsaved file as its project says', async () => {
    const { editor } = await opened(UNFORMATTED, { files: { 'leptosfmt.toml': 'tab_spaces = 3' } });
    await format(editor);
    expect(editor.text).toBe(formatted('   '));
  });

  it('heeds .editorconfig', async () => {
    const { editor } = await opened(UNFORMATTED, { files: { '.editorconfig': '[*.rs]\nindent_size = 6' } });
    await format(editor);
    expect(editor.text).toBe(formatted('      '));
  });

  it('formats a file as everybody does where its project says nothing', async () => {
    const { editor } = await opened(UNFORMATTED, { files: {} });
    await format(editor);
    expect(editor.text).toBe(formatted('    '));
  });

  it('formats a range', async () => {
    const { editor } = await opened(`${UNFORMATTED}\n${UNFORMATTED}`);
    const range: Range = { start: { line: 5, character: 6 }, end: { line: 5, character: 10 } };
    await format(editor, 'rangeFormatting', { range });
    expect(editor.text).toBe(`${UNFORMATTED}\n${formatted('  ')}`);
    const broken = format(editor, 'rangeFormatting', { range: { start: 1 } });
    await expect(broken).rejects.toMatchObject({ code: -32602 });
  });

  it('can be switched off', async () => {
    const { editor } = await opened(UNFORMATTED, { settings: { format: { enable: false } } });
    expect(await format(editor)).toBeNull();
    expect(editor.text).toBe(UNFORMATTED);
  });

  it('shows what is wrong in leptosfmt.toml instead of guessing', async () => {
    const { editor } = await opened(UNFORMATTED, { files: { 'leptosfmt.toml': 'max_widht = 80' } });
    await expect(format(editor)).rejects.toThrow('max_widht');
    await expect(format(editor)).rejects.toThrow('max_widht');
  });

  it.each([
    ['excludes in leptosfmt.toml', { 'leptosfmt.toml': 'excludes = ["src/app.rs"]' }],
    ['.leptosfmtignore', { '.leptosfmtignore': 'src/' }],
  ])('leaves out what its project leaves out by %s', async (_, files) => {
    const { editor } = await opened(UNFORMATTED, { files });
    expect(await format(editor)).toEqual([]);
  });

  it("sorts classes only where the user lets it run the project's Tailwind", async () => {
    const files = { 'leptosfmt.toml': '[attr_values]\nclass = "Tailwind"', 'input.css': '@import "tailwindcss";' };
    const { editor } = await opened(UNFORMATTED, { files });
    await format(editor);
    expect(editor.text).toBe(formatted('    '));
    const { editor: trusting } = await opened(UNFORMATTED, { files, settings: { format: { tailwind: true } } });
    await format(trusting);
    expect(trusting.text).toBe(formatted('    ').replace('p-4 m-2', 'm-2 p-4'));
  });

  it('tells once where a project has no Tailwind', async () => {
    const files = { 'leptosfmt.toml': '[attr_values]\nclass = "Tailwind"' };
    const { editor } = await opened(UNFORMATTED, { files, settings: { format: { tailwind: true } } });
    await format(editor);
    await format(editor);
    expect(editor.text).toBe(formatted('    '));
    expect(editor.logged.filter(line => line.includes('No Tailwind was found'))).toHaveLength(1);
  });

  it('never gives edits for another text than the one that it was asked about', async () => {
    const { editor } = await opened(UNFORMATTED, { files: {} });
    const asked = editor.ask<TextEdit[] | null>('textDocument/formatting', undefined, { options: CLIENT });
    const start = { line: 0, character: 0 };
    await editor.change({ range: { start, end: start }, newText: '// changed\n' });
    const edits = await asked;
    // Which of the two messages the server works on first is open.
    expect([null, formatted('    ')]).toContain(edits && applied(UNFORMATTED, edits));
    await format(editor);
    expect(editor.text).toBe(`// changed\n${formatted('    ')}`);
  });
});

describe('textDocument/onTypeFormatting', () => {
  const typed = (editor: Editor, ch: string, line: number, character: number) =>
    format(editor, 'onTypeFormatting', { ch, position: { line, character } });

  it('is offered', async () => {
    const { capabilities } = await opened('');
    expect(capabilities.documentOnTypeFormattingProvider).toEqual({
      firstTriggerCharacter: '>',
      moreTriggerCharacter: ['/', '\n'],
    });
  });

  it('indents a new line as the editor does', async () => {
    const { editor } = await opened('fn f() {\n  view! {\n    <div>\n</div>\n  }\n}\n');
    await typed(editor, '\n', 3, 0);
    expect(editor.text).toBe('fn f() {\n  view! {\n    <div>\n      \n    </div>\n  }\n}\n');
  });

  it('closes a tag and indents its end in one go', async () => {
    const { editor } = await opened('fn f() {\n  view! {\n    <div\n      class="a"\n      >\n  }\n}\n');
    await typed(editor, '>', 4, 7);
    expect(editor.text).toBe('fn f() {\n  view! {\n    <div\n      class="a"\n    ></div>\n  }\n}\n');
  });

  it('heeds both switches', async () => {
    const text = 'fn f() {\n  view! {\n    <div\n      >\n  }\n}\n';
    const only = async (feature: object) => {
      const { editor } = await opened(text, { settings: feature });
      await typed(editor, '>', 3, 7);
      return editor.text.split('\n')[3];
    };
    expect(await only({ autoClose: { enable: false } })).toBe('    >');
    expect(await only({ autoIndent: { enable: false } })).toBe('      ></div>');
    expect(await only({ autoIndent: { enable: false }, autoClose: { enable: false } })).toBe('      >');
  });
});
