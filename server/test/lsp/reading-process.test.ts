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

/** What of ours runs in the server, and in the process that it starts. */
interface Hooks {
  /** Before each file that the process reads. */
  readonly inProcess: string;
  /** When the server has read some files itself: by then it has started the process. */
  readonly inServer: string;
  readonly atStart?: string;
}

/** Opens the folder with an empty cache, and runs code of ours. */
async function open({ inProcess, inServer, atStart = '' }: Hooks) {
  const home = folderWith({
    'hook.mjs': [
      'import fs, { appendFileSync, existsSync } from "node:fs";',
      'import childProcess from "node:child_process";',
      'import { syncBuiltinESMExports } from "node:module";',
      'import { basename } from "node:path";',
      'const sleep = ms => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);',
      'const { readFileSync } = fs;',
      'const isProcess = process.argv[1]?.endsWith("facts-process.js");',
      'let count = 0;',
      'fs.readFileSync = (path, ...args) => {',
      '  if (String(path).endsWith(".rs")) {',
      '    count++;',
      `    if (isProcess) { ${inProcess} }`,
      `    else if (count === 300) { ${inServer} }`,
      '  }',
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
/** On a busy machine the server would be done before the process has begun. */
const UNTIL_NOTED = 'while (!existsSync(process.env.LOG)) sleep(5);';

describe('a process that reads a large folder as well', () => {
  it('begins at the end', async () => {
    const { editor, log } = await open({ inProcess: NOTE, inServer: UNTIL_NOTED });
    await whenRead(editor);
    expect(await componentsOf(editor)).toEqual(ALL);
    // It reads twenty at a time.
    expect(log().slice(0, 20)).toContain('lib.rs');
  }, 120_000);

  it('need not come to its end', async () => {
    const { editor, log } = await open({ inProcess: `${NOTE} process.exit(1);`, inServer: UNTIL_NOTED });
    await whenRead(editor);
    expect(await componentsOf(editor)).toEqual(ALL);
    expect(log()).toHaveLength(1);
  }, 120_000);

  it('need not begin', async () => {
    const { editor, log } = await open({
      inProcess: NOTE,
      inServer: '',
      atStart: 'childProcess.fork = () => { throw new Error("full"); };',
    });
    await whenRead(editor);
    expect(await componentsOf(editor)).toEqual(ALL);
    expect(log()).toEqual([]);
  }, 120_000);

  it('ends with the server', async () => {
    const { editor, log } = await open({
      inProcess: 'appendFileSync(process.env.LOG, process.pid + "\\n"); sleep(20);',
      inServer: UNTIL_NOTED,
    });
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
