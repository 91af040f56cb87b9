import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hover, Location } from 'vscode-languageserver/node';
import { type CompletionAnswer, itemsOf } from '../lsp/completion-answer.js';
import { BUNDLE, type Files, uriOf, WorkerEditor } from './worker-editor.js';

/** As the client maps a folder of a file system of its own. */
const FOLDER = '/vscode-vfs/github/someone/some app';

const CARGO = '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nleptos = "0.7"\n';

const BUTTON = `use leptos::prelude::*;
/// A button that counts.
#[component]
pub fn Counter(step: i32) -> impl IntoView {
    view! { <button type="button" class="primary">{step}</button> }
}
`;

const APP: Files = {
  'Cargo.toml': CARGO,
  'src/lib.rs': 'mod counter;\nmod app;\n',
  'src/counter.rs': BUTTON,
  'src/app.rs': '',
};

const MAIN = `${FOLDER}/src/app.rs`;

const editors: WorkerEditor[] = [];

async function started(files: Files = APP): Promise<WorkerEditor> {
  const editor = await WorkerEditor.start(FOLDER, files);
  editors.push(editor);
  return editor;
}

afterEach(async () => {
  for (const editor of editors.splice(0)) await editor.close();
});

/** Crates are read in the background, on machines of any speed. */
function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000 });
}

async function labels(editor: WorkerEditor, text: string): Promise<string[]> {
  const position = await editor.open(MAIN, text);
  const answer = await editor.ask<CompletionAnswer>('textDocument/completion', position);
  return itemsOf(answer).map(({ label }) => label);
}

describe('the bundle for browsers', () => {
  it('holds nothing of Node', () => {
    const source = readFileSync(BUNDLE, 'utf8');
    const imported = [...source.matchAll(/\bnode:([a-z_/]+)["'`]/g)].map(([, name = '']) => name);
    expect(imported.filter(name => builtinModules.includes(name))).toEqual([]);
  });

  it('introduces itself', async () => {
    const editor = await started();
    expect(editor.initialized?.serverInfo).toEqual({ name: 'leptos-language-server', version: '1.2.3' });
    expect(editor.initialized?.capabilities).toMatchObject({ hoverProvider: true, renameProvider: expect.anything() });
  });
});

describe('the server in a worker', () => {
  it('completes elements and components of the workspace', async () => {
    const editor = await started();
    expect(await labels(editor, 'fn f() { view! { <di│ } }')).toContain('div');
    await eventually(async () => expect(await labels(editor, 'fn f() { view! { <Cou│ } }')).toContain('Counter'));
  });

  it('knows Leptos of the version in use from its snapshot', async () => {
    const editor = await started();
    await eventually(async () =>
      expect(await labels(editor, 'use leptos::prelude::*;\nfn f() { view! { <Sh│ } }')).toContain('Show'),
    );
  });

  it('tells what is under the cursor, and where it is declared', async () => {
    const editor = await started();
    const text = 'use crate::counter::Counter;\nfn f() { view! { <Coun│ter step=1/> } }';
    const position = await editor.open(MAIN, text);
    await eventually(async () => {
      const hover = await editor.ask<Hover | null>('textDocument/hover', position);
      expect(JSON.stringify(hover?.contents)).toContain('A button that counts.');
    });
    const [place] = await editor.ask<Location[]>('textDocument/definition', position);
    expect(place?.uri).toBe(uriOf(`${FOLDER}/src/counter.rs`));
  });

  it('shows findings in documents and manifests', async () => {
    const editor = await started({ ...APP, 'Cargo.toml': `${CARGO}regex = "1"\n` });
    await editor.open(MAIN, 'fn f() { view! { <p>"a"</div> } }');
    await eventually(() =>
      expect(editor.published.get(uriOf(MAIN))?.diagnostics.map(({ code }) => code)).toEqual([
        'syntax/wrong-close-tag',
      ]),
    );
    const [finding] = editor.published.get(uriOf(MAIN))?.diagnostics ?? [];
    expect(finding?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/syntax\/wrong-close-tag\.md$/);
  });

  it('formats as leptosfmt.toml and .editorconfig say', async () => {
    const text = 'fn f() {\n    view! { <ul   class="a"><li>{a}</li></ul> }\n}\n';
    const editor = await started({ ...APP, '.editorconfig': '[*.rs]\nindent_size = 3\n' });
    await editor.open(MAIN, text);
    expect(await editor.formatted()).toContain('\n       <ul class="a">\n          <li>');
    await editor.send(FOLDER, { 'leptosfmt.toml': 'tab_spaces = 2\n' });
    expect(await editor.formatted()).toContain('\n      <ul class="a">\n        <li>');
  });

  it('follows what is made, changed and removed', async () => {
    const editor = await started({ 'Cargo.toml': CARGO });
    await editor.send(FOLDER, APP);
    const tag = 'fn f() { view! { <Cou│ } }';
    await eventually(async () => expect(await labels(editor, tag)).toContain('Counter'));
    await editor.send(FOLDER, { 'src/counter.rs': BUTTON.replace('Counter', 'Counted') });
    await eventually(async () => expect(await labels(editor, tag)).toContain('Counted'));
    expect(await labels(editor, tag)).not.toContain('Counter');
    await editor.send(FOLDER, {}, ['src/counter.rs']);
    await eventually(async () => expect(await labels(editor, tag)).not.toContain('Counted'));
  });

  it('makes crates of names whose files come later', async () => {
    const names = Object.fromEntries(Object.keys(APP).map(path => [path, path === 'Cargo.toml' ? CARGO : null]));
    const editor = await started(names);
    await eventually(() => expect(editor.logged.join()).toMatch(/crates read/));
    await editor.send(FOLDER, APP);
    await eventually(async () => expect(await labels(editor, 'fn f() { view! { <Cou│ } }')).toContain('Counter'));
    expect(editor.logged).toHaveLength(1);
  });

  it('knows the classes of stylesheets, and files of which it has the name only', async () => {
    const editor = await started({
      ...APP,
      'style/main.css': '.primary { color: red }\n',
      'public/logo.png': null,
    });
    await eventually(async () =>
      expect(await labels(editor, 'fn f() { view! { <p class="pri│"/> } }')).toContain('primary'),
    );
    expect(await labels(editor, 'fn f() { view! { <img src="/lo│"/> } }')).toContain('logo.png');
  });

  it('answers in documents that are no files', async () => {
    const editor = await started({});
    expect(await labels(editor, 'fn f() { view! { <di│ } }')).toContain('div');
    expect(editor.logged).toEqual([]);
  });
});
