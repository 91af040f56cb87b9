import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, HALF, HALF_TAME, leptosFormat, summaryOf, TAME, WILD } from './command.js';

function textOf(folder: string, path = 'a.rs'): string {
  return readFileSync(join(folder, path), 'utf8');
}

const DIFF = `--- a.rs
+++ a.rs
@@ -1,3 +1,7 @@
 fn f() {
-    view! { <div   class="a"><p>"x"</p></div> }
+    view! {
+        <div class="a">
+            <p>"x"</p>
+        </div>
+    }
 }
`;

describe('without a purpose', () => {
  it('writes files, names them and counts them', async () => {
    const folder = folderWith({ 'a.rs': WILD, 'src/b.rs': TAME, 'src/c.rs': WILD, 'd.rs': 'fn main() {}\n' });
    const outcome = await leptosFormat(folder, []);
    expect(outcome).toMatchObject({ code: 0, out: 'a.rs\nsrc/c.rs\n' });
    expect(summaryOf(outcome)).toBe('4 files: 2 formatted');
    expect(textOf(folder)).toBe(TAME);
    expect(textOf(folder, 'src/c.rs')).toBe(TAME);
  });

  it('finds nothing to do the second time', async () => {
    const folder = folderWith({ 'a.rs': WILD });
    await leptosFormat(folder, []);
    const outcome = await leptosFormat(folder, []);
    expect(outcome).toMatchObject({ code: 0, out: '' });
    expect(summaryOf(outcome)).toBe('1 file: nothing to do');
  });

  it('formats what parses, and shows what does not at its place in the written file', async () => {
    const folder = folderWith({ 'a.rs': HALF });
    const outcome = await leptosFormat(folder, ['--color', 'never']);
    expect(outcome.code).toBe(2);
    expect(textOf(folder)).toBe(HALF_TAME);
    expect(outcome.err.replace(/\d+\.\d s/, 'N s')).toBe(
      [
        'a.rs:9:19: error: `<p>` is closed by `</b>`: expected `</p>`.',
        '   8 | fn g() {',
        '   9 |     view! { <p>"y"</b> }',
        '     |                   ^^^^',
        '  10 | }',
        '',
        '1 file: 1 formatted, 1 view does not parse, N s',
        '',
      ].join('\n'),
    );
  });

  it('is quiet where it is told to', async () => {
    const folder = folderWith({ 'a.rs': WILD });
    expect(await leptosFormat(folder, ['--quiet'])).toEqual({ code: 0, out: '', err: '' });
    expect(textOf(folder)).toBe(TAME);
  });
});

describe('--check', () => {
  it('names files that are not formatted, and writes none', async () => {
    const folder = folderWith({ 'a.rs': WILD, 'b.rs': TAME, 'src/c.rs': WILD });
    const outcome = await leptosFormat(folder, ['--check']);
    expect(outcome).toMatchObject({ code: 1, out: 'a.rs\nsrc/c.rs\n' });
    expect(summaryOf(outcome)).toBe('3 files checked: 2 not formatted');
    expect(textOf(folder)).toBe(WILD);
  });

  it('ends with 0 where all are', async () => {
    const outcome = await leptosFormat(folderWith({ 'a.rs': TAME }), ['--check']);
    expect(outcome).toMatchObject({ code: 0, out: '' });
    expect(summaryOf(outcome)).toBe('1 file checked: all formatted');
  });

  it('shows what does not parse at its place in the file as it is', async () => {
    const outcome = await leptosFormat(folderWith({ 'a.rs': HALF }), ['--check']);
    expect(outcome).toMatchObject({ code: 2, out: 'a.rs\n' });
    expect(outcome.err).toMatch(/^a\.rs:5:19: error: /);
  });

  it('names files all the same where it is quiet', async () => {
    const folder = folderWith({ 'a.rs': WILD, 'b.rs': TAME });
    expect(await leptosFormat(folder, ['--check', '--quiet'])).toEqual({ code: 1, out: 'a.rs\n', err: '' });
  });
});

describe('--diff', () => {
  it('prints hunks, and writes nothing', async () => {
    const folder = folderWith({ 'a.rs': WILD, 'b.rs': TAME });
    const outcome = await leptosFormat(folder, ['--diff']);
    expect(outcome).toMatchObject({ code: 1, out: DIFF });
    expect(textOf(folder)).toBe(WILD);
  });

  it('does the same with --check', async () => {
    expect(await leptosFormat(folderWith({ 'a.rs': WILD }), ['--check', '--diff', '-q'])).toEqual({
      code: 1,
      out: DIFF,
      err: '',
    });
  });

  it('has colours where they are asked for, and shows control characters there', async () => {
    const text = WILD.replace('"x"', '"\u{1b}[31mx"');
    const { out } = await leptosFormat(folderWith({ 'a.rs': text }), ['--diff', '--color', 'always']);
    expect(out).toContain('\u{1b}[32m+            <p>"␛[31mx"</p>\u{1b}[39m');
    expect(out).toContain('\u{1b}[36m@@ -1,3 +1,7 @@\u{1b}[39m');
  });

  it.skipIf(process.platform === 'win32')('is what `patch` takes', async () => {
    const folder = folderWith({ 'src/a.rs': WILD });
    const { out } = await leptosFormat(folder, ['--diff']);
    const { spawnSync } = await import('node:child_process');
    expect(spawnSync('git', ['apply', '-p0', '-'], { cwd: folder, input: out, encoding: 'utf8' }).stderr).toBe('');
    expect(textOf(folder, 'src/a.rs')).toBe(TAME);
  });
});

it('--list-different prints names, and nothing else', async () => {
  const folder = folderWith({ 'a.rs': WILD, 'b.rs': TAME });
  expect(await leptosFormat(folder, ['-l'])).toEqual({ code: 1, out: 'a.rs\n', err: '' });
  expect(await leptosFormat(folder, ['-l', 'b.rs'])).toEqual({ code: 0, out: '', err: '' });
});

describe('--range', () => {
  const TWO = WILD + WILD.replace('f()', 'g()');

  it.each([
    ['1:1', TWO],
    ['2:2', TAME + WILD.replace('f()', 'g()')],
    ['1:3', TAME + WILD.replace('f()', 'g()')],
    ['5:99', WILD + TAME.replace('f()', 'g()')],
    ['1:5', TAME + TAME.replace('f()', 'g()')],
    ['7:9', TWO],
  ])('%s formats the views on these lines', async (range, expected) => {
    const folder = folderWith({ 'a.rs': TWO });
    expect((await leptosFormat(folder, ['--range', range, 'a.rs'])).code).toBe(0);
    expect(textOf(folder)).toBe(expected);
  });

  it('is about one file', async () => {
    const folder = folderWith({ 'a.rs': TWO, 'b.rs': TWO });
    for (const paths of [[], ['.'], ['a.rs', 'b.rs']]) {
      const { code, err } = await leptosFormat(folder, ['--range', '1:2', ...paths]);
      expect({ code, err }).toEqual({
        code: 2,
        err: 'leptos-format: --range is about one file: name it, and no other. Try `leptos-format --help`.\n',
      });
    }
    expect(textOf(folder)).toBe(TWO);
  });
});
