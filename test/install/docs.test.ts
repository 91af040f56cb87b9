import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCode } from '../../server/src/check/codes.js';
import { REPOSITORY } from './local-registry.js';
import { type Finished, run } from './program.js';

const PAGES = [
  'README.md',
  'server/README.md',
  'formatter/README.md',
  ...namesIn('docs').map(name => `docs/${name}`),
  ...['emacs', 'helix', 'neovim', 'vscode', 'zed'].map(client => `client/${client}/README.md`),
];

interface Block {
  readonly page: string;
  readonly code: string;
}

const COMMANDS = blocks('sh').flatMap(({ page, code }) =>
  code
    .split('\n')
    .map(line => line.replace(/\s*#.*/, '').replace(/^npx /, ''))
    .filter(line => /^leptos-[\w-]+( [^…[]*)?$/.test(line) && !line.includes('--stdio'))
    .map(command => ({ page, command })),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leptos-docs-'));
  cpSync(join(REPOSITORY, 'test/apps/counter'), folder, {
    recursive: true,
    filter: path => !/target|mistakes/.test(path),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function namesIn(path: string): string[] {
  return readdirSync(join(REPOSITORY, path)).filter(name => name.endsWith('.md'));
}

/** The blocks of code in a language, also those in lists. */
function blocks(language: string): Block[] {
  return PAGES.flatMap(page => {
    const text = readFileSync(join(REPOSITORY, page), 'utf8');
    const found = [...text.matchAll(/^ *```(\w+)\n(.*?)^ *```$/gms)];
    return found.filter(([, name]) => name === language).map(([, , code = '']) => ({ page, code }));
  });
}

function runHere(command: string): Promise<Finished> {
  const [program = '', ...args] = command.split(' ');
  const path = `${join(REPOSITORY, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return run(program, args, { cwd: folder, env: { PATH: path } });
}

describe('what a reader may paste', () => {
  it('is there', () => {
    expect(COMMANDS.length).toBeGreaterThan(4);
  });

  it.each(COMMANDS)('$command, in $page, runs', async ({ command }) => {
    const { status, stderr } = await runHere(command);
    // 1: something is not formatted, or found. 2 would be a wrong call.
    expect([0, 1], stderr).toContain(status);
  });

  it.each(blocks('toml'))('is TOML in $page', ({ code }) => {
    const { workspace } = parseToml(code) as { workspace?: { metadata?: { 'leptos-check'?: object } } };
    const levels = Object.keys(workspace?.metadata?.['leptos-check'] ?? {});
    expect(levels.filter(name => !isCode(name))).toEqual([]);
  });

  it.each(blocks('json'))('is JSON in $page', ({ code }) => {
    expect(JSON.parse(code)).toEqual(expect.any(Object));
  });
});
