import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, leptosFormat, summaryOf } from './command.js';

const APPS = fileURLToPath(new URL('../../../test/apps/', import.meta.url));

const MESSY = 'fn  f( ){view! { <div   class="a"><p>"x"</p></div> }}\n';
const TIDY = `fn f() {
    view! {
        <div class="a">
            <p>"x"</p>
        </div>
    }
}
`;
/** Rust 2018 reserves \`async\`; the edition before does not know what it means here. */
const ASYNC = 'async fn  f( ) {}\n';

/** Whoever has no Rust cannot try it together with rustfmt. */
const hasRust = spawnSync('cargo', ['fmt', '--version']).status === 0;

function rustfmt(folder: string, ...args: string[]) {
  return spawnSync('rustfmt', args, { cwd: folder, encoding: 'utf8' });
}

describe.skipIf(!hasRust)('--rustfmt', () => {
  it('formats the Rust around views, too', async () => {
    expect(await leptosFormat(folderWith({}), ['--stdin', '--rustfmt'], { input: MESSY })).toEqual({
      code: 0,
      out: TIDY,
      err: '',
    });
  });

  it('formats files, those without views as well', async () => {
    const folder = folderWith({ 'a.rs': MESSY, 'b.rs': 'fn  g( ) { }\n', 'c.rs': TIDY });
    const outcome = await leptosFormat(folder, ['--rustfmt']);
    expect(outcome).toMatchObject({ code: 0, out: 'a.rs\nb.rs\n' });
    expect(summaryOf(outcome)).toBe('3 files: 2 formatted');
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(TIDY);
    expect(readFileSync(join(folder, 'b.rs'), 'utf8')).toBe('fn g() {}\n');
    expect((await leptosFormat(folder, ['--rustfmt', '--check'])).code).toBe(0);
    expect(rustfmt(folder, '--check', 'a.rs', 'b.rs', 'c.rs').status).toBe(0);
  });

  it('goes on until both agree: a view that fits into a line moves the Rust around it', async () => {
    const input = `fn f() -> impl IntoView {
    let a = move || {
        view! {
            <p   />
        }
    };
    a
}
`;
    const { out } = await leptosFormat(folderWith({}), ['--stdin', '--rustfmt'], { input });
    const folder = folderWith({ 'a.rs': out });
    expect(rustfmt(folder, '--edition', '2021', '--check', 'a.rs').stdout).toBe('');
    expect((await leptosFormat(folder, ['--stdin', '--rustfmt'], { input: out })).out).toBe(out);
  });

  it('keeps the line ends and the byte order mark', async () => {
    const windows = (text: string): string => `\u{feff}${text.replaceAll('\n', '\r\n')}`;
    const { out } = await leptosFormat(folderWith({}), ['--stdin', '--rustfmt'], { input: windows(MESSY) });
    expect(out).toBe(windows(TIDY));
  });

  it('has the line ends that rustfmt.toml asks for', async () => {
    const folder = folderWith({ 'rustfmt.toml': 'newline_style = "Unix"' });
    const { out } = await leptosFormat(folder, ['-sr'], { input: MESSY.replaceAll('\n', '\r\n') });
    expect(out).toBe(TIDY);
  });

  it.each([
    ['.editorconfig', '[*]\nend_of_line = crlf', true],
    ['.editorconfig', '[*]\nend_of_line = lf', false],
    ['leptosfmt.toml', 'newline_style = "Windows"', true],
    ['leptosfmt.toml', 'newline_style = "Unix"', false],
  ])('has one kind of line ends: %s with %j', async (name, text, isWindows) => {
    const windows = TIDY.replaceAll('\n', '\r\n');
    const [wanted, other] = isWindows ? [windows, TIDY] : [TIDY, windows];
    const folder = folderWith({
      [name]: text,
      'a.rs': other,
      'b.rs': isWindows ? 'fn f() {}\n' : 'fn f() {}\r\n',
      'c.rs': wanted,
    });
    expect(await leptosFormat(folder, ['-sr'], { input: other })).toEqual({ code: 0, out: wanted, err: '' });
    await leptosFormat(folder, ['-rq']);
    for (const file of ['a.rs', 'b.rs', 'c.rs']) {
      expect(/[^\r]\n/.test(readFileSync(join(folder, file), 'utf8'))).toBe(!isWindows);
    }
    expect(await leptosFormat(folder, ['-r', '-l'])).toEqual({ code: 0, out: '', err: '' });
  });
});

describe.skipIf(!hasRust)('the edition', () => {
  const PACKAGE = '[package]\nname = "a"\nversion = "0.1.0"\n';

  async function formatted(files: Readonly<Record<string, string>>, ...args: string[]) {
    const folder = folderWith(files);
    return leptosFormat(folder, ['--rustfmt', '--stdin-filepath', 'src/lib.rs', ...args], { input: ASYNC });
  }

  it("is the package's", async () => {
    expect((await formatted({ 'Cargo.toml': `${PACKAGE}edition = "2021"\n` })).out).toBe('async fn f() {}\n');
    const { code, out, err } = await formatted({ 'Cargo.toml': PACKAGE });
    expect({ code, out }).toEqual({ code: 0, out: ASYNC });
    expect(err).toMatch(/^leptos-format: src\/lib\.rs:1:1: rustfmt: .*2015/);
  });

  it("is rustfmt.toml's outside of packages", async () => {
    expect((await formatted({ 'rustfmt.toml': 'edition = "2021"' })).out).toBe('async fn f() {}\n');
  });

  it('is the one among --rustfmt-args where there is one', async () => {
    const { out } = await formatted({ 'Cargo.toml': PACKAGE }, '--rustfmt-args', '--edition 2021');
    expect(out).toBe('async fn f() {}\n');
  });
});

describe.skipIf(!hasRust)('Rust that rustfmt does not take', () => {
  const BROKEN = 'fn f() {\n    view! { <p   /> }\n}\nfn  g( {\n';

  it('keeps no view from being formatted, and is no failure for an editor', async () => {
    const { code, out, err } = await leptosFormat(folderWith({}), ['-sr'], { input: BROKEN });
    expect({ code, out }).toEqual({ code: 0, out: BROKEN.replace('<p   />', '<p />') });
    expect(err).toMatch(/^leptos-format: <stdin>:4:\d+: rustfmt: \S.*\n$/);
  });

  it('is told for files, and the others are formatted', async () => {
    const folder = folderWith({ 'a.rs': BROKEN, 'b.rs': MESSY, 'c.rs': TIDY });
    const outcome = await leptosFormat(folder, ['--rustfmt']);
    expect(outcome).toMatchObject({ code: 2, out: 'a.rs\nb.rs\n' });
    expect(outcome.err).toMatch(/^leptos-format: a\.rs:4:\d+: rustfmt: \S/);
    expect(readFileSync(join(folder, 'b.rs'), 'utf8')).toBe(TIDY);
  });
});

describe.skipIf(process.platform === 'win32')('where rustfmt', () => {
  /** The folder of Node itself may hold anything, so the PATH has but one folder. */
  function without(script?: string) {
    const bin = folderWith(script === undefined ? {} : { rustfmt: script });
    if (script !== undefined) chmodSync(join(bin, 'rustfmt'), 0o755);
    return { PATH: bin };
  }

  it('is missing, it is told how to get it, and nothing is lost', async () => {
    const env = without();
    const err = 'leptos-format: rustfmt was not found in the PATH. To install it: rustup component add rustfmt\n';
    expect(await leptosFormat(folderWith({}), ['-sr'], { input: MESSY, env })).toEqual({ code: 2, out: MESSY, err });
    const folder = folderWith({ 'a.rs': MESSY });
    expect(await leptosFormat(folder, ['--rustfmt'], { env })).toEqual({ code: 2, out: '', err });
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(MESSY);
  });

  it('is only announced by rustup, its words are told', async () => {
    const env = without('#!/bin/sh\necho "error: \'rustfmt\' is not installed for the toolchain" >&2\nexit 1\n');
    const { code, err } = await leptosFormat(folderWith({ 'a.rs': MESSY }), ['--rustfmt'], { env });
    expect(code).toBe(2);
    expect(err).toBe(
      "leptos-format: rustfmt does not run: error: 'rustfmt' is not installed for the toolchain. " +
        'To install it: rustup component add rustfmt\n',
    );
  });
});

/** Takes the indentation of all lines away, and puts blanks where rustfmt wants none. */
function messUp(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.rs') && !path.split('/').includes('mistakes'),
  );
  for (const path of files) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/^ +/gm, '').replace(/^pub fn /gm, 'pub  fn  '));
  }
  return files.length;
}

describe.skipIf(!hasRust)('a whole app', () => {
  it.each(['todo', 'counter', 'workspace', 'router', 'islands-tabs', 'component-library'])(
    '%s: `cargo fmt` changes nothing afterwards',
    async name => {
      const folder = folderWith({});
      cpSync(join(APPS, name), folder, { recursive: true, filter: source => !source.includes('target') });
      expect(messUp(folder)).toBeGreaterThan(3);
      const outcome = await leptosFormat(folder, ['--rustfmt', '-x', 'mistakes']);
      expect(outcome.code).toBe(0);
      const check = spawnSync('cargo', ['fmt', '--all', '--check'], { cwd: folder, encoding: 'utf8' });
      expect(check).toMatchObject({ status: 0, stdout: '' });
      expect(await leptosFormat(folder, ['--rustfmt', '-l', '-x', 'mistakes'])).toEqual({ code: 0, out: '', err: '' });
    },
    120_000,
  );
});
