import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packStaged, stageExtension } from '../scripts/package-extension.js';

const MOST_BYTES = 4 * 1024 * 1024;

const run = promisify(execFile);
let folder: string;
let vsix: string;
let installed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leptos-vsix-test-'));
  installed = join(folder, 'extension');
  mkdirSync(installed);
  await stageExtension(installed);
  vsix = await packStaged(installed, folder);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

it('is a small file with the version in its name', () => {
  expect(vsix).toMatch(/leptos-\d+\.\d+\.\d+\.vsix$/);
  expect(statSync(vsix).size).toBeLessThan(MOST_BYTES);
});

it('has the extension by its name, with all files that it names', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, string>;
  expect([manifest['publisher'], manifest['name']]).toEqual(['leptos-language-tools', 'leptos']);
  for (const key of ['main', 'browser', 'icon'])
    expect(existsSync(join(installed, manifest[key] ?? '')), key).toBe(true);
});

it('brings a server that runs, and no other packages', async () => {
  const { stdout } = await run(process.execPath, [
    join(installed, 'server/bin/leptos-language-server.js'),
    '--version',
  ]);
  expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  expect(existsSync(join(installed, 'node_modules'))).toBe(false);
  expect(existsSync(join(installed, 'server/node_modules'))).toBe(false);
});

it('brings a formatter that runs', async () => {
  const formatting = run(process.execPath, [join(installed, 'server/bin/leptos-format.js'), '--stdin']);
  formatting.child.stdin?.end('fn f() { view! { <p   class="a"/> } }\n');
  expect((await formatting).stdout).toContain('<p class="a" />');
});

it('brings the page of each rule, and their list', () => {
  const rules = JSON.parse(readFileSync(join(installed, 'server/docs/rules.json'), 'utf8')) as Record<string, string>;
  expect(rules['syntax/wrong-close-tag']).not.toBe('');
  expect(Object.keys(rules).filter(rule => !existsSync(join(installed, `server/docs/rules/${rule}.md`)))).toEqual([]);
});

it('brings the licences of all libraries that are in it', () => {
  const notices = readFileSync(join(installed, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const titles = [...notices.matchAll(/^(\S+) \d\S* \(\S.*\)\n=+$/gm)].map(([, name]) => name);
  expect(titles).toEqual(
    expect.arrayContaining(['vscode-languageclient', 'smol-toml', 'htmlparser2', 'web-tree-sitter']),
  );
  expect(notices).toContain('Copyright (c) Microsoft Corporation');
});
