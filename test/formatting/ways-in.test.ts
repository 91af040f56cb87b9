import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FormatOptions, type FormatResult, format } from 'prettier-plugin-leptos';
import { afterAll, describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { Editor } from '../../server/test/lsp/editor.js';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const APPS = join(REPOSITORY, 'test/apps');

/** Settings under which no file of the sample apps stays as it is. */
const OPTIONS: Partial<FormatOptions> = { maxWidth: 70, tabSpaces: 2, attrValueBraceStyle: 'AlwaysUnlessLit' };
const SETTINGS = 'max_width = 70\ntab_spaces = 2\nattr_value_brace_style = "AlwaysUnlessLit"\n';

const FILES = readdirSync(APPS, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.rs') && !file.split(/[\\/]/).includes('target'))
  .sort();

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the sample apps' Rust files, with the settings and the packages beside it. */
function copyOfApps(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leptos-ways-in-'));
  folders.push(folder);
  for (const file of FILES) cpSync(join(APPS, file), join(folder, file));
  writeFileSync(join(folder, 'leptosfmt.toml'), SETTINGS);
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function textsIn(folder: string, files: readonly string[] = FILES): Map<string, string> {
  return new Map(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]));
}

function run(folder: string, program: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(REPOSITORY, program), ...args], { cwd: folder, encoding: 'utf8' });
}

const byLibrary = new Map<string, FormatResult>();
for (const [file, text] of textsIn(APPS)) byLibrary.set(file, await format(text, OPTIONS));

const expected = new Map([...byLibrary].map(([file, { text }]) => [file, text]));
const broken = FILES.filter(file => byLibrary.get(file)?.refusals.some(({ reason }) => reason === 'syntax'));

describe('all ways to format a file give the same bytes', () => {
  it('and the sample apps have what makes a difference', () => {
    const changed = FILES.filter(file => (byLibrary.get(file)?.edits.length ?? 0) > 0);
    expect(changed.length).toBeGreaterThan(20);
    expect(broken.length).toBeGreaterThan(5);
  });

  it('the command', () => {
    const folder = copyOfApps();
    expect(run(folder, 'formatter/bin/leptos-format.js', '.').status).toBe(2);
    expect(textsIn(folder)).toEqual(expected);
  });

  it('prettier, which leaves files in which a view does not parse', () => {
    const folder = copyOfApps();
    const prettier = run(
      folder,
      'node_modules/prettier/bin/prettier.cjs',
      '--plugin',
      'prettier-plugin-leptos',
      '--write',
      '.',
    );
    expect(prettier.status).toBe(2);
    const originals = textsIn(APPS, broken);
    expect(textsIn(folder)).toEqual(new Map([...expected, ...originals]));
  });

  it('the language server', async () => {
    const folder = copyOfApps();
    const actual = new Map<string, string>();
    const editor = Editor.start();
    await editor.initialize();
    for (const [file, text] of textsIn(folder)) {
      await editor.show(pathToFileURL(join(folder, file)).href, text);
      const options = { tabSize: 8, insertSpaces: false };
      const edits = await editor.ask<TextEdit[]>('textDocument/formatting', undefined, { options });
      for (const edit of [...edits].reverse()) await editor.change(edit);
      actual.set(file, editor.text);
    }
    await editor.quit();
    expect(actual).toEqual(expected);
  });
});
