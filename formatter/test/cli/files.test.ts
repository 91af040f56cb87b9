import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, leptosFormat, summaryOf, TAME, WILD } from './command.js';

async function different(files: Readonly<Record<string, string>>, ...args: string[]): Promise<string[]> {
  const { out } = await leptosFormat(folderWith(files), ['-l', ...args]);
  return out.split('\n').filter(line => line !== '');
}

function wild(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map(path => [path, WILD]));
}

describe('files', () => {
  it('are those of folders that are not ignored, and those that are named', async () => {
    const files = {
      ...wild('a.rs', 'b.rs', 'c.rs', 'target/d.rs', 'e.txt'),
      '.gitignore': 'b.rs',
      '.leptosfmtignore': 'c.rs',
    };
    expect(await different(files)).toEqual(['a.rs']);
    expect(await different(files, 'c.rs', 'target/d.rs', 'e.txt')).toEqual(['c.rs', 'target/d.rs', 'e.txt']);
  });

  it('are what a pattern matches', async () => {
    expect(await different(wild('a.rs', 'src/b.rs', 'src/x/c.rs'), './src/**/*.rs')).toEqual([
      'src/b.rs',
      'src/x/c.rs',
    ]);
  });

  it('are in the order of the paths, however many threads there are', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `f${`${index}`.padStart(3, '0')}.rs`);
    const text = WILD.repeat(60);
    const files = Object.fromEntries(names.map(name => [name, text]));
    expect(await different(files, '--threads', '3')).toEqual(names);
    expect(await different(files, '--threads', '1')).toEqual(names);
  });
});

describe('--excludes', () => {
  it.each([
    ['src', ['a.rs', 'tests/src.rs']],
    ['./src', ['a.rs', 'tests/src.rs']],
    ['src/', ['a.rs', 'tests/src.rs']],
    ['src/b.rs', ['a.rs', 'src/x/b.rs', 'tests/src.rs']],
    ['b.rs', ['a.rs', 'tests/src.rs']],
    ['./b.rs', ['a.rs', 'src/b.rs', 'src/x/b.rs', 'tests/src.rs']],
    ['src/**/*.rs', ['a.rs', 'tests/src.rs']],
    ['*.rs', []],
  ])('%s', async (pattern, expected) => {
    const files = wild('a.rs', 'src/b.rs', 'src/x/b.rs', 'tests/src.rs');
    expect(await different(files, '-x', pattern)).toEqual(expected);
  });

  it('can be repeated, can be absolute, and counts for files that are named', async () => {
    const files = wild('a.rs', 'b.rs', 'c.rs');
    const folder = folderWith(files);
    const args = ['-l', '-x', 'a.rs', '-x', join(folder, 'b.rs')];
    expect((await leptosFormat(folder, [...args, '.'])).out).toBe('c.rs\n');
    expect((await leptosFormat(folder, [...args, 'a.rs', 'b.rs', 'c.rs'])).out).toBe('c.rs\n');
  });
});

describe('settings', () => {
  const ROWS = 'fn f() {\n    view! { <p>"x"</p><b>"y"</b> }\n}\n';

  it('are those above each file', async () => {
    const files = {
      'leptosfmt.toml': 'tab_spaces = 2',
      'one/src/a.rs': ROWS,
      'two/.leptosfmt.toml': 'tab_spaces = 8',
      'two/src/a.rs': ROWS,
    };
    const folder = folderWith(files);
    expect((await leptosFormat(folder, [])).code).toBe(0);
    expect(readFileSync(join(folder, 'one/src/a.rs'), 'utf8')).toContain('\n      <p>');
    expect(readFileSync(join(folder, 'two/src/a.rs'), 'utf8')).toContain('\n            <p>');
  });

  it('are those of --config-file, and flags win over them', async () => {
    const folder = folderWith({ 'leptosfmt.toml': 'tab_spaces = 2', 'mine.toml': 'tab_spaces = 8', 'a.rs': ROWS });
    await leptosFormat(folder, ['-c', 'mine.toml', 'a.rs']);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toContain('\n            <p>');
    await leptosFormat(folder, ['-c', 'mine.toml', '-t', '3', 'a.rs']);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toContain('\n       <p>');
  });

  it('are those of rustfmt.toml and .editorconfig where nothing else is said', async () => {
    const folder = folderWith({
      '.editorconfig': 'root = true\n[*.rs]\nindent_size = 6\nmax_line_length = 20',
      'a.rs': ROWS,
      'x/rustfmt.toml': 'tab_spaces = 8',
      'x/b.rs': ROWS,
    });
    expect((await leptosFormat(folder, [])).code).toBe(0);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toContain('\n          <p>');
    expect(readFileSync(join(folder, 'x/b.rs'), 'utf8')).toContain('\n            <p>');
  });

  it('say which macros hold views', async () => {
    const text = WILD.replace('view!', 'html!');
    expect(await different({ 'a.rs': text })).toEqual([]);
    expect(await different({ 'a.rs': text, 'leptosfmt.toml': 'macro_names = ["html"]' })).toEqual(['a.rs']);
    expect(await different({ 'a.rs': text }, '--override-macro-names', 'html', '--check')).toEqual(['a.rs']);
  });

  it('exclude files from folders, not files that are named', async () => {
    const files = { ...wild('gen/a.rs', 'b.rs'), 'leptosfmt.toml': 'excludes = ["gen"]' };
    expect(await different(files)).toEqual(['b.rs']);
    expect(await different(files, 'gen/a.rs')).toEqual(['gen/a.rs']);
  });

  it('exclude files that are named, too, with --force-exclude, and so do ignore files', async () => {
    const files = {
      ...wild('gen/a.rs', 'b.rs', 'c.rs', 'built/d.rs', 'e.rs'),
      '.git/HEAD': '',
      '.gitignore': 'built/',
      '.leptosfmtignore': 'c.rs',
      // What is in a folder that is left out is out of reach for its own rules.
      'built/.gitignore': '!d.rs',
      'leptosfmt.toml': 'excludes = ["gen"]',
    };
    const named = ['gen/a.rs', 'b.rs', 'c.rs', 'built/d.rs', 'e.rs'];
    expect(await different(files, '--force-exclude', '-x', 'e.rs', ...named)).toEqual(['b.rs']);
    expect(await different(files, ...named)).toEqual(named);
  });

  it('that are wrong in several ways keep one file from being formatted', async () => {
    const files = { 'leptosfmt.toml': 'max_width = "x"\nattr_value_brace_style = "y"', ...wild('a.rs') };
    const outcome = await leptosFormat(folderWith(files), ['a.rs']);
    expect(outcome.code).toBe(2);
    expect(outcome.err.match(/^leptos-format: leptosfmt\.toml:\d:1: /gm)).toHaveLength(2);
    expect(summaryOf(outcome)).toBe('1 file: 1 file could not be formatted');
  });

  it('that are wrong are told once, and keep their files from being formatted, not the others', async () => {
    const folder = folderWith({
      'x/leptosfmt.toml': 'max_widht = 80\ntab_spaces = "2"',
      ...wild('x/a.rs', 'x/src/b.rs', 'y/c.rs'),
    });
    const outcome = await leptosFormat(folder, []);
    expect(outcome).toMatchObject({ code: 2, out: 'y/c.rs\n' });
    expect(outcome.err).toContain(
      [
        'leptos-format: x/leptosfmt.toml:1:1: there is no setting `max_widht`; did you mean `max_width`?',
        'leptos-format: x/leptosfmt.toml:2:1: `tab_spaces` takes a whole number from 1 to 64, not `"2"`',
        '3 files: 1 formatted, 2 files could not be formatted, ',
      ].join('\n'),
    );
    expect(readFileSync(join(folder, 'x/a.rs'), 'utf8')).toBe(WILD);
  });

  it('that were asked for and do not exist are told', async () => {
    const { code, err } = await leptosFormat(folderWith({ 'a.rs': WILD }), ['-c', 'no.toml']);
    expect(code).toBe(2);
    expect(err).toMatch(/^leptos-format: no\.toml:1:1: does not exist\n/);
  });
});

it('a folder without Rust files is fine', async () => {
  const outcome = await leptosFormat(folderWith({ 'a.txt': '' }), ['--check']);
  expect(outcome.code).toBe(0);
  expect(summaryOf(outcome)).toBe('0 files checked: all formatted');
});

it('a path that does not exist is told, and the others are formatted', async () => {
  const folder = folderWith({ 'a.rs': WILD });
  const outcome = await leptosFormat(folder, ['no.rs', 'no/*.rs', 'a.rs']);
  expect(outcome).toMatchObject({ code: 2, out: 'a.rs\n' });
  expect(outcome.err).toContain(
    'leptos-format: no.rs: does not exist\nleptos-format: no/*.rs: no Rust file matches this pattern\n',
  );
  expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe(TAME);
});

describe('class lists', () => {
  const text = 'fn f() {\n    view! { <p class="p-4 m-2">"x"</p> }\n}\n';

  it('are left alone where Tailwind is missing, and it is told', async () => {
    const { code, out, err } = await leptosFormat(folderWith({}), ['--stdin', '-e'], { input: text });
    expect({ code, out }).toEqual({ code: 0, out: text });
    expect(err).toMatch(/^leptos-format: <stdin>: .*Tailwind.*Classes are left as they are\.\n$/);
  });

  it('are left alone with --no-tailwind, which looks for none', async () => {
    const folder = folderWith({
      'leptosfmt.toml': '[attr_values]\nclass = "Tailwind"',
      'input.css': '@import "tailwindcss";',
    });
    const outcome = await leptosFormat(folder, ['--stdin', '--no-tailwind'], { input: text });
    expect(outcome).toEqual({ code: 0, out: text, err: '' });
  });
});
