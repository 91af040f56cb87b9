import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  FINE,
  folderWith,
  jsonOf,
  leptosCheck,
  leptosCheckIntoClosedPipe,
  leptosCheckUnprivileged,
  type Outcome,
  WRONG,
} from './command.js';

const isWindows = process.platform === 'win32';

/** One line for the trouble, the other file checked, exit code 2, nothing that looks like a stack. */
function expectTrouble({ code, out, err }: Outcome, message: string): void {
  expect(err).toBe(`leptos-check: ${message}\n`);
  expect(code).toBe(2);
  expect(jsonOf(out).findings.map(finding => finding.file)).toEqual(['z.rs']);
}

describe('what cannot be read', () => {
  it.each([
    ['not UTF-8', [...Buffer.from('fn f() {\n  // é'), 0xff], 'a.rs:2:7: is not UTF-8: unexpected byte 0xff'],
    ['a surrogate in UTF-8', [...Buffer.from('"'), 0xed, 0xa0, 0x80], 'a.rs:1:2: is not UTF-8: unexpected byte 0xed'],
    ['half a character', [...Buffer.from('ab'), 0xe6, 0x97], 'a.rs:1:3: is not UTF-8: unexpected byte 0xe6'],
    ['UTF-16', [0xff, 0xfe, 0x66, 0x00], 'a.rs:1:1: is not UTF-8: it begins like UTF-16'],
    ['a NUL byte', [...Buffer.from('view! {\n\r\n x\0}')], 'a.rs:3:3: holds a NUL byte here: it is no text'],
  ])('%s', async (_, bytes, message) => {
    const folder = folderWith({ 'a.rs': Uint8Array.from(bytes), 'z.rs': WRONG });
    expectTrouble(await leptosCheck(folder, ['--format', 'json']), message);
  });

  it('a path that does not exist', async () => {
    const folder = folderWith({ 'z.rs': WRONG });
    expectTrouble(await leptosCheck(folder, ['--format', 'json', 'no/a.rs', '.']), 'no/a.rs: does not exist');
    expectTrouble(await leptosCheck(folder, ['--format', 'json', '', '.']), "'': an empty path names nothing");
  });

  it('a file that vanishes during the run', async () => {
    const folder = folderWith({ 'a.rs': WRONG, 'z.rs': WRONG });
    // Right after the folder was listed, the file goes.
    const hook = join(folder, 'hook.mjs');
    writeFileSync(
      hook,
      [
        'import fs from "node:fs";',
        'import { syncBuiltinESMExports } from "node:module";',
        'const { readdirSync } = fs;',
        'fs.readdirSync = (...args) => {',
        '  const entries = readdirSync(...args);',
        '  fs.rmSync("a.rs", { force: true });',
        '  return entries;',
        '};',
        'syncBuiltinESMExports();',
      ].join('\n'),
    );
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(hook).href}` };
    expectTrouble(await leptosCheck(folder, ['--format', 'json'], env), 'a.rs: has vanished during the run');
  });

  it.skipIf(isWindows)('a broken link', async () => {
    const folder = folderWith({ 'z.rs': WRONG });
    symlinkSync('nowhere.rs', join(folder, 'a.rs'));
    symlinkSync('user@host.123', join(folder, '.#z.rs'));
    const message = 'a.rs: is a broken symbolic link: what it leads to does not exist';
    expectTrouble(await leptosCheck(folder, ['--format', 'json']), message);
  });

  it.skipIf(isWindows)('a link to itself', async () => {
    const folder = folderWith({ 'z.rs': WRONG });
    symlinkSync('a.rs', join(folder, 'a.rs'));
    expectTrouble(await leptosCheck(folder, ['--format', 'json']), 'a.rs: is a symbolic link that leads to itself');
    expectTrouble(
      await leptosCheck(folder, ['--format', 'json', 'a.rs', 'z.rs']),
      'a.rs: is a symbolic link that leads to itself',
    );
  });

  it.skipIf(isWindows)('a folder or file without permission', async () => {
    const folder = folderWith({ 'a/b.rs': WRONG, 'z.rs': WRONG });
    chmodSync(join(folder, 'a'), 0);
    const outcome = await leptosCheckUnprivileged(folder, ['--format', 'json']);
    chmodSync(join(folder, 'a'), 0o755);
    expectTrouble(outcome, 'a: cannot be read: permission denied');
    chmodSync(join(folder, 'a/b.rs'), 0);
    const message = 'a/b.rs: cannot be read: permission denied';
    expectTrouble(await leptosCheckUnprivileged(folder, ['--format', 'json']), message);
  });

  it.skipIf(isWindows)('a Cargo.toml without permission', async () => {
    const folder = folderWith({ 'Cargo.toml': '[package]\nname = "a"\n', 'z.rs': WRONG });
    chmodSync(join(folder, 'Cargo.toml'), 0);
    const message = 'Cargo.toml:1:1: cannot be read (EACCES)';
    expectTrouble(await leptosCheckUnprivileged(folder, ['--format', 'json']), message);
  });

  it('control characters in a name do not reach the terminal', async () => {
    const { err } = await leptosCheck(folderWith({}), ['\u{1b}[31mred.rs']);
    expect(err).toBe('leptos-check: ␛[31mred.rs: does not exist\n');
  });
});

describe('what can be read', () => {
  async function positions(text: string | Uint8Array): Promise<string[]> {
    const { out, err } = await leptosCheck(folderWith({ 'a.rs': text }), ['--format', 'json']);
    expect(err).toBe('');
    return jsonOf(out).findings.map(({ code, range }) => `${code} ${range.start.line}:${range.start.character}`);
  }

  it('an empty file', async () => {
    expect(await positions('')).toEqual([]);
  });

  it('a byte order mark, which does not count', async () => {
    expect(await positions('\u{feff}fn f() { view! { <A b=a > 5/> } }')).toEqual(['tag-ended-early 0:24']);
  });

  it('CRLF', async () => {
    expect(await positions(WRONG.replaceAll('\n', '\r\n'))).toEqual(['tag-ended-early 1:25']);
  });

  it('characters of two UTF-16 units', async () => {
    expect(await positions('fn f() { view! { "🦀" <A b=a > 5/> } }')).toEqual(['tag-ended-early 0:29']);
  });

  it.each([
    ['a string without end', 'fn f() { view! { <p>"x</p> } }'],
    ['a macro without end', 'fn f() { view! { <p>'],
    ['only an opening bracket', 'view!{'],
    ['a tag without end', 'fn f() { view! { <p class= } }'],
  ])('%s', async (_, text) => {
    expect((await positions(text)).length).toBeGreaterThan(0);
  });

  it('5,000 levels of nesting', async () => {
    const text = `fn f() { view! { ${'<div>'.repeat(5000)}"x"${'</div>'.repeat(5000)} } }`;
    expect(await positions(text)).toEqual([]);
  }, 60_000);

  it('5,000 tags that are never closed', async () => {
    expect((await positions(`fn f() { view! { ${'<p>'.repeat(5000)} } }`)).length).toBeGreaterThan(0);
  }, 60_000);

  it('10 MB of view', async () => {
    const line = '<li class="entry" on:click=move |_| set(1)>"text"</li>\n';
    const text = `fn f() { view! {\n${line.repeat(Math.ceil(10_000_000 / line.length))}<A b=a > 5/> } }`;
    expect(await positions(text)).toHaveLength(1);
  }, 120_000);
});

it('a closed pipe ends the run quietly', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}.rs`, WRONG.repeat(100)]));
  const { code, err } = await leptosCheckIntoClosedPipe(folderWith(files), []);
  expect(err).toBe('');
  expect(code).toBe(1);
}, 60_000);

it('files without trouble are not held up by those with it', async () => {
  const folder = folderWith({ 'a.rs': Uint8Array.of(0xff), 'b.rs': FINE, 'z.rs': WRONG });
  const { out } = await leptosCheck(folder, []);
  expect(out).toMatch(/1 error in 1 of 2 files, 1 could not be read or parsed, \d+\.\d s\n$/);
});
