import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BIN, cacheFolder, folderWith, inShell, leptosFormat, type Outcome, TAME, WILD } from './command.js';

const isWindows = process.platform === 'win32';

function textOf(folder: string, path = 'a.rs'): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The trouble on the first line, the other file formatted, exit code 2, nothing that looks like a stack. */
function expectTrouble(folder: string, { code, out, err }: Outcome, message: string): void {
  expect(err.split('\n')[0]).toBe(`leptos-format: ${message}`);
  expect(err).not.toMatch(/^ +at |node:internal/m);
  expect({ code, out }).toEqual({ code: 2, out: 'z.rs\n' });
  expect(textOf(folder, 'z.rs')).toBe(TAME);
}

/** Nothing but these files: no half file, nothing left behind. */
function expectOnly(folder: string, ...names: string[]): void {
  expect(
    readdirSync(folder)
      .filter(name => name !== '.git')
      .sort(),
  ).toEqual(names);
}

/** A module that is loaded before the command, and stands between it and the file system. */
function hookEnv(lines: readonly string[]): NodeJS.ProcessEnv {
  const folder = folderWith({
    'hook.mjs': [
      'import fs from "node:fs";',
      'import { syncBuiltinESMExports } from "node:module";',
      ...lines,
      'syncBuiltinESMExports();',
    ].join('\n'),
  });
  return { NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'hook.mjs')).href}` };
}

describe('what cannot be read', () => {
  it.each([
    ['not UTF-8', [...Buffer.from('fn f() {\n  // é'), 0xff], 'a.rs:2:7: is not UTF-8: unexpected byte 0xff'],
    ['UTF-16', [0xff, 0xfe, 0x66, 0x00], 'a.rs:1:1: is not UTF-8: it begins like UTF-16'],
    ['a NUL byte', [...Buffer.from('view! {\n x\0}')], 'a.rs:2:3: holds a NUL byte here: it is no text'],
  ])('%s', async (_, bytes, message) => {
    const folder = folderWith({ 'a.rs': Uint8Array.from(bytes), 'z.rs': WILD });
    expectTrouble(folder, await leptosFormat(folder, []), message);
    expect([...readFileSync(join(folder, 'a.rs'))]).toEqual(bytes);
  });

  it.skipIf(isWindows)('a file without permission', async () => {
    const folder = folderWith({ 'a.rs': WILD, 'z.rs': WILD });
    chmodSync(join(folder, 'a.rs'), 0);
    chmodSync(join(folder, 'z.rs'), 0o666);
    chmodSync(folder, 0o777);
    const outcome = await leptosFormat(folder, ['--no-cache'], { unprivileged: true });
    expectTrouble(folder, outcome, 'a.rs: cannot be read: permission denied');
  });

  it.skipIf(isWindows)('a folder without permission', async () => {
    const folder = folderWith({ 'a/a.rs': WILD, 'z.rs': WILD });
    chmodSync(join(folder, 'a'), 0);
    chmodSync(join(folder, 'z.rs'), 0o666);
    chmodSync(folder, 0o777);
    const outcome = await leptosFormat(folder, ['--no-cache'], { unprivileged: true });
    chmodSync(join(folder, 'a'), 0o755);
    expectTrouble(folder, outcome, 'a: cannot be read: permission denied');
  });

  it.skipIf(isWindows)('a link that leads nowhere', async () => {
    const folder = folderWith({ 'z.rs': WILD });
    symlinkSync('nowhere.rs', join(folder, 'a.rs'));
    const message = 'a.rs: is a broken symbolic link: what it leads to does not exist';
    expectTrouble(folder, await leptosFormat(folder, []), message);
  });

  it('a file that vanishes during the run', async () => {
    const folder = folderWith({ 'a.rs': WILD, 'z.rs': WILD });
    const env = hookEnv([
      'const { readdirSync } = fs;',
      'fs.readdirSync = (...args) => {',
      '  const entries = readdirSync(...args);',
      '  fs.rmSync("a.rs", { force: true });',
      '  return entries;',
      '};',
    ]);
    expectTrouble(folder, await leptosFormat(folder, [], { env }), 'a.rs: has vanished during the run');
  });

  it('control characters in a name do not reach the terminal', async () => {
    const { err } = await leptosFormat(folderWith({}), ['\u{1b}[31mred.rs']);
    expect(err.split('\n')[0]).toBe('leptos-format: ␛[31mred.rs: does not exist');
  });
});

describe('what cannot be written', () => {
  it.skipIf(isWindows)('a read-only file', async () => {
    const folder = folderWith({ 'a.rs': WILD, 'z.rs': WILD });
    chmodSync(join(folder, 'a.rs'), 0o444);
    chmodSync(join(folder, 'z.rs'), 0o666);
    chmodSync(folder, 0o777);
    const outcome = await leptosFormat(folder, ['--no-cache'], { unprivileged: true });
    expectTrouble(folder, outcome, 'a.rs: cannot be written: permission denied');
    expect(textOf(folder)).toBe(WILD);
    expectOnly(folder, 'a.rs', 'z.rs');
  });

  it.skipIf(isWindows)('a file in a read-only folder', async () => {
    const folder = folderWith({ 'a/a.rs': WILD, 'z.rs': WILD });
    for (const path of ['a/a.rs', 'z.rs']) chmodSync(join(folder, path), 0o666);
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'a'), 0o555);
    const outcome = await leptosFormat(folder, ['--no-cache'], { unprivileged: true });
    expectTrouble(folder, outcome, 'a/a.rs: cannot be written: permission denied');
    expect(textOf(folder, 'a/a.rs')).toBe(WILD);
  });

  it.skipIf(isWindows)('a file that is larger than the system allows', async () => {
    const folder = folderWith({ 'a.rs': WILD.repeat(400), 'z.rs': WILD });
    // Blocks of 512 or 1024 bytes, by the shell.
    const outcome = await inShell(folder, 'ulimit -f 8; exec "$@"', ['--no-cache']);
    expectTrouble(folder, outcome, 'a.rs: cannot be written: it is larger than the system allows');
    expect(textOf(folder)).toBe(WILD.repeat(400));
    expectOnly(folder, 'a.rs', 'z.rs');
  });

  it('a file on a full disk', async () => {
    const folder = folderWith({ 'a.rs': WILD, 'z.rs': WILD });
    const env = hookEnv([
      'import promises from "node:fs/promises";',
      'const { open } = promises;',
      'promises.open = async (path, ...args) => {',
      '  const file = await open(path, ...args);',
      '  if (!String(path).includes("a.rs")) return file;',
      '  file.writeFile = async () => { throw Object.assign(new Error("full"), { code: "ENOSPC" }); };',
      '  return file;',
      '};',
    ]);
    expectTrouble(folder, await leptosFormat(folder, [], { env }), 'a.rs: cannot be written: the disk is full');
    expect(textOf(folder)).toBe(WILD);
    expectOnly(folder, 'a.rs', 'z.rs');
  });

  it.skipIf(process.platform !== 'linux')('standard output on a full disk', async () => {
    const folder = folderWith({ 'a.rs': WILD });
    const { code, err } = await inShell(folder, '"$@" < a.rs > /dev/full', ['--stdin']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'leptos-format: the output cannot be written: the disk is full.\n',
    });
  });
});

describe('a file that changes underneath', () => {
  const THEIRS = 'fn theirs() {}\n';

  it('is left to those who changed it', async () => {
    const folder = folderWith({ 'a.rs': WILD, 'z.rs': WILD });
    // Somebody saves it after it was read, when the formatted text is about to take its place.
    const env = hookEnv([
      'import promises from "node:fs/promises";',
      'const { open } = promises;',
      'promises.open = async (path, ...args) => {',
      `  if (String(path).includes("a.rs")) fs.writeFileSync("a.rs", ${JSON.stringify(THEIRS)});`,
      '  return open(path, ...args);',
      '};',
    ]);
    const outcome = await leptosFormat(folder, [], { env });
    expectTrouble(folder, outcome, 'a.rs: was not formatted: it changed during the run');
    expect(textOf(folder)).toBe(THEIRS);
    expectOnly(folder, 'a.rs', 'z.rs');
  });

  it('in two runs at once is formatted all the same', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `f${index}.rs`);
    const folder = folderWith(Object.fromEntries(names.map(name => [name, WILD])));
    const env = { XDG_CACHE_HOME: cacheFolder() };
    const outcomes = await Promise.all([1, 2, 3].map(() => leptosFormat(folder, [], { env })));
    for (const name of names) expect(textOf(folder, name)).toBe(TAME);
    expectOnly(folder, ...[...names].sort());
    for (const { code, err } of outcomes) {
      expect([0, 2]).toContain(code);
      expect(err).not.toMatch(/^ +at /m);
    }
  });
});

describe.skipIf(isWindows)('^C', () => {
  it('leaves whole files, and nothing else', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `f${index}.rs`);
    const folder = folderWith(Object.fromEntries(names.map(name => [name, WILD])));
    const child = spawn(process.execPath, [BIN, '--no-cache'], { cwd: folder });
    const ended = new Promise<[number | null, NodeJS.Signals | null]>(resolve => {
      child.on('close', (code, signal) => resolve([code, signal]));
    });
    // The first name that is printed says that it is in the middle of writing.
    child.stdout.once('data', () => child.kill('SIGINT'));
    const [code, signal] = await ended;
    expect(code === 130 || signal === 'SIGINT').toBe(true);
    expectOnly(folder, ...[...names].sort());
    const texts = names.map(name => textOf(folder, name));
    expect(new Set(texts)).toEqual(new Set([WILD, TAME]));
  });
});

describe('a closed pipe', () => {
  it.skipIf(isWindows)('ends --check quietly', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${'n'.repeat(200)}${index}.rs`);
    const folder = folderWith(Object.fromEntries(names.map(name => [name, WILD])));
    const { code, out, err } = await inShell(folder, 'set -o pipefail; "$@" | head -n 1', ['-l']);
    expect(out.split('\n')).toHaveLength(2);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it.skipIf(isWindows)('does not keep files from being written', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `f${index}.rs`);
    const folder = folderWith(Object.fromEntries(names.map(name => [name, WILD])));
    await inShell(folder, '"$@" | true', ['--no-cache']);
    for (const name of names) expect(textOf(folder, name)).toBe(TAME);
  });
});

describe('what can be read', () => {
  it.each([
    ['nothing', '', ''],
    ['a byte order mark', '\u{feff}', '\u{feff}'],
    ['a byte order mark and text', `\u{feff}${WILD}`, `\u{feff}${TAME}`],
    ['CRLF', WILD.replaceAll('\n', '\r\n'), TAME.replaceAll('\n', '\r\n')],
    ['no newline at the end', WILD.trimEnd(), TAME.trimEnd()],
  ])('%s', async (_, before, after) => {
    const folder = folderWith({ 'a.rs': before });
    expect((await leptosFormat(folder, [])).code).toBe(0);
    expect(textOf(folder)).toBe(after);
  });

  it.each([
    ['a view that is never closed', `${WILD}fn g() { view! { <p>`, 'a.rs:8:10: error: '],
    ['a string without end', `${WILD}fn g() { view! { <p>"x</p> } }`, 'a.rs:8:'],
    ['brackets that do not match', `${WILD}fn g() { view! { <p a=(]> } }`, 'a.rs:8:'],
  ])('%s is shown, the rest is formatted', async (_, before, place) => {
    const folder = folderWith({ 'a.rs': before });
    const { code, err } = await leptosFormat(folder, []);
    expect(err.startsWith(place)).toBe(true);
    expect(code).toBe(2);
    expect(textOf(folder)).toBe(before.replace(WILD, TAME));
  });

  it('Rust that does not parse outside of views', async () => {
    const folder = folderWith({ 'a.rs': `fn h( { ] }\n${WILD}` });
    expect((await leptosFormat(folder, [])).code).toBe(0);
    expect(textOf(folder)).toBe(`fn h( { ] }\n${TAME}`);
  });

  it('10 MB', async () => {
    const many = Math.ceil(10_000_000 / WILD.length);
    const folder = folderWith({ 'a.rs': WILD.repeat(many) });
    expect((await leptosFormat(folder, [])).code).toBe(0);
    expect(textOf(folder) === TAME.repeat(many)).toBe(true);
  }, 180_000);
});

describe.skipIf(isWindows)('a link', () => {
  it('that is named is written through, and keeps the mode of what it leads to', async () => {
    const folder = folderWith({ 'real/a.rs': WILD });
    chmodSync(join(folder, 'real/a.rs'), 0o600);
    symlinkSync('real/a.rs', join(folder, 'link.rs'));
    expect(await leptosFormat(folder, ['-q', 'link.rs'])).toEqual({ code: 0, out: '', err: '' });
    expect(textOf(folder, 'real/a.rs')).toBe(TAME);
    expect(lstatSync(join(folder, 'link.rs')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real/a.rs')).mode & 0o777).toBe(0o600);
  });

  it('in a folder is not followed', async () => {
    const outside = folderWith({ 'out.rs': WILD });
    const folder = folderWith({ 'a.rs': TAME });
    symlinkSync(join(outside, 'out.rs'), join(folder, 'b.rs'));
    symlinkSync(outside, join(folder, 'c'));
    symlinkSync(folder, join(folder, 'loop'));
    expect((await leptosFormat(folder, [])).code).toBe(0);
    expect(textOf(outside, 'out.rs')).toBe(WILD);
  });
});
