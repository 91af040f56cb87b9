import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver/node';
import { folderWith } from '../project/workspace.js';
import { Editor } from './editor.js';

const MANIFEST = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nleptos = "0.8"\n';

/** Enough for a process to be worth it. */
const FILES = 2400;

const component = (name: string): string =>
  `use leptos::prelude::*;\n#[component]\npub fn ${name}() -> impl IntoView {}\n`;

const FOLDER = folderWith({
  'Cargo.toml': MANIFEST,
  'src/lib.rs': Array.from({ length: FILES }, (_, index) => `pub mod f${index};\n`).join(''),
  ...Object.fromEntries(Array.from({ length: FILES }, (_, index) => [`src/f${index}.rs`, component(`Card${index}`)])),
});

let editor: Editor | undefined;
afterEach(() => editor?.kill());

/**
 * Opens the folder with an empty cache, and runs code of ours.
 *
 * @param beforeRead Before each file that the process reads.
 * @param atStart At the start of the server, and of the process.
 */
async function open(
  beforeRead: string,
  atStart = '',
): Promise<{ readonly editor: Editor; readonly log: () => string[] }> {
  const home = folderWith({
    'hook.mjs': [
      'import fs, { appendFileSync } from "node:fs";',
      'import childProcess from "node:child_process";',
      'import { syncBuiltinESMExports } from "node:module";',
      'import { basename } from "node:path";',
      'const { readFileSync } = fs;',
      'const isHelper = process.argv[1]?.endsWith("facts-process.js");',
      'fs.readFileSync = (path, ...args) => {',
      `  if (isHelper && String(path).endsWith('.rs')) { ${beforeRead} }`,
      '  return readFileSync(path, ...args);',
      '};',
      atStart,
      'syncBuiltinESMExports();',
    ].join('\n'),
  });
  editor = Editor.start(undefined, {
    ...process.env,
    XDG_CACHE_HOME: home,
    CARGO_HOME: join(home, 'nowhere'),
    LOG: join(home, 'log'),
    NODE_OPTIONS: `--import ${pathToFileURL(join(home, 'hook.mjs')).href}`,
  });
  await editor.initialize({ workspaceFolders: [{ uri: pathToFileURL(FOLDER).href, name: 'app' }] } as object);
  const file = join(home, 'log');
  return { editor, log: () => (existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []) };
}

async function whenRead({ logged }: Editor): Promise<void> {
  while (!logged.some(line => line.includes('crates read in'))) await pause(20);
}

async function componentsOf(asked: Editor): Promise<string[]> {
  const found = await asked.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: 'Card' });
  return found.map(({ name }) => name).sort();
}

const ALL = Array.from({ length: FILES }, (_, index) => `Card${index}`).sort();
const NOTE = 'appendFileSync(process.env.LOG, basename(path) + "\\n");';

describe('a process that reads a large folder as well', () => {
  it('begins at the end', async () => {
    const { editor, log } = await open(NOTE);
    await whenRead(editor);
    expect(await componentsOf(editor)).toEqual(ALL);
    expect(log()).toContain('lib.rs');
    expect(log()).not.toContain('f0.rs');
  }, 120_000);

  it('need not come to its end', async () => {
    const { editor, log } = await open(`${NOTE} process.exit(1);`);
    await whenRead(editor);
    expect(await componentsOf(editor)).toEqual(ALL);
    expect(log()).toHaveLength(1);
  }, 120_000);

  it('need not begin', async () => {
    const { editor, log } = await open(NOTE, 'childProcess.spawn = () => { throw new Error("full"); };');
    await whenRead(editor);
    expect(await componentsOf(editor)).toEqual(ALL);
    expect(log()).toEqual([]);
  }, 120_000);

  it('ends with the server', async () => {
    const { editor, log } = await open(
      'appendFileSync(process.env.LOG, process.pid + "\\n");' +
        'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);',
    );
    while (log().length === 0) await pause(5);
    editor.server.kill('SIGKILL');
    const [pid] = log();
    while (isRunning(Number(pid))) await pause(20);
    expect(log().length).toBeLessThan(FILES / 2);
  }, 120_000);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
