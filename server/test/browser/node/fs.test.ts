import * as disk from 'node:fs';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES } from '../../../src/browser/memory-files.js';
import * as memory from '../../../src/browser/node/fs.js';

/** What both file systems hold. */
const TREE = { 'Cargo.toml': '\ufeff[package]', 'src/main.rs': 'fn main() {}', 'src/pages/home.rs': '' };

let folder = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'leptos-memory-')));
  for (const [path, text] of Object.entries(TREE)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    FILES.write(join(folder, path), new TextEncoder().encode(text));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a question to a file system is answered with; of an error its code, and whether it is one of the system. */
function answer(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    return { code, isOfSystem: syscall !== undefined };
  }
}

/** The bundle has it in the disk's place as well. */
const MEMORY = memory as unknown as typeof disk;

const QUESTIONS: Readonly<Record<string, (fs: typeof disk, path: string) => unknown>> = {
  existsSync: (fs, path) => fs.existsSync(path),
  'existsSync of a URL': (fs, path) => fs.existsSync(pathToFileURL(path)),
  'statSync, and whether it is a file': (fs, path) => fs.statSync(path)?.isFile(),
  'statSync, and whether it is a folder': (fs, path) => fs.statSync(path)?.isDirectory(),
  'lstatSync without an error': (fs, path) => fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink(),
  'readFileSync as text': (fs, path) => fs.readFileSync(path, 'utf8'),
  'readFileSync as bytes': (fs, path) => fs.readFileSync(path).toString('latin1'),
  readdirSync: (fs, path) => fs.readdirSync(path).sort(),
  'readdirSync with kinds': (fs, path) =>
    fs
      .readdirSync(path, { withFileTypes: true })
      .map(entry => `${entry.name} ${entry.isDirectory()} ${entry.isFile()}`)
      .sort(),
  'realpathSync.native': (fs, path) => fs.realpathSync.native(path),
};

describe.each(Object.entries(QUESTIONS))('%s', (_, ask) => {
  it.each([
    'Cargo.toml',
    'src',
    'src/',
    'src/main.rs',
    'src/pages/../main.rs',
    'src/none.rs',
    'src/main.rs/none',
    'none/none.rs',
  ])('of %s is as on the disk', path => {
    const full = `${folder}/${path}`;
    expect(answer(() => ask(MEMORY, full))).toEqual(answer(() => ask(disk, full)));
  });
});

it('of a name alone there is nothing to read', () => {
  FILES.write('/names/logo.png', undefined);
  expect(memory.existsSync('/names/logo.png')).toBe(true);
  expect(answer(() => memory.readFileSync('/names/logo.png'))).toEqual({ code: 'ENOENT', isOfSystem: true });
});
