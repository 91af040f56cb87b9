import { describe, expect, it } from 'vitest';
import { folderWith, HALF, HALF_TAME, leptosFormat, type Options, TAME, WILD } from './command.js';

function format(input: string | Uint8Array, args: readonly string[] = ['--stdin'], options: Options = {}) {
  return leptosFormat(folderWith({}), args, { ...options, input });
}

describe('--stdin', () => {
  it('formats what comes in, and says nothing else', async () => {
    expect(await format(WILD)).toEqual({ code: 0, out: TAME, err: '' });
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\u{feff}'],
    ['no views', 'fn  f( ) {}'],
    ['what is formatted', TAME],
    ['CRLF', TAME.replaceAll('\n', '\r\n')],
    ['an unclosed view', 'fn f() { view! { <p> '],
  ])('leaves %s as it is', async (_, input) => {
    expect(await format(input)).toMatchObject({ code: 0, out: input });
  });

  it('keeps a byte order mark', async () => {
    expect((await format(`\u{feff}${WILD}`)).out).toBe(`\u{feff}${TAME}`);
  });

  it('formats what parses, and tells the rest without failing: an editor would take nothing at all', async () => {
    const { code, out, err } = await format(HALF);
    expect({ code, out }).toEqual({ code: 0, out: HALF_TAME });
    expect(err).toMatch(/^<stdin>:9:19: error: /);
  });

  it('gives back what is no text, and fails', async () => {
    const { code, out, err } = await format(Uint8Array.of(0x76, 0xff, 0x0a));
    expect(code).toBe(2);
    expect(Buffer.from(out, 'utf8')).toEqual(Buffer.from('v\u{fffd}\n'));
    expect(err).toBe('leptos-format: <stdin>:1:2: is not UTF-8: unexpected byte 0xff\n');
  });

  it('gives back what came in where the settings are wrong', async () => {
    const folder = folderWith({ 'leptosfmt.toml': 'max_widht = 80' });
    expect(await leptosFormat(folder, ['-s'], { input: WILD })).toEqual({
      code: 2,
      out: WILD,
      err: 'leptos-format: leptosfmt.toml:1:1: there is no setting `max_widht`; did you mean `max_width`?\n',
    });
  });

  it('formats lines', async () => {
    expect((await format(WILD + WILD, ['--stdin', '--range', '5:5'])).out).toBe(WILD + TAME);
  });
});

describe('--stdin-filepath', () => {
  const NARROW = 'fn f() {\n  view! {\n    <p>"x"</p>\n    <b>"y"</b>\n  }\n}\n';
  const FILES = {
    'leptosfmt.toml': 'tab_spaces = 8',
    'narrow/leptosfmt.toml': 'tab_spaces = 2\nexcludes = ["gen"]',
    'narrow/.leptosfmtignore': 'old.rs\n',
    'narrow/.gitignore': 'local.rs\n',
  };
  const input = 'fn f() {\n  view! { <p>"x"</p><b>"y"</b> }\n}\n';

  it('decides which settings count; the file need not exist', async () => {
    const folder = folderWith(FILES);
    expect(await leptosFormat(folder, ['--stdin-filepath', 'narrow/a.rs'], { input })).toEqual({
      code: 0,
      out: NARROW,
      err: '',
    });
    expect((await leptosFormat(folder, ['--stdin'], { input })).out).toContain('\n          <p>');
  });

  it.each([
    ['narrow/gen/a.rs', input],
    ['narrow/old.rs', input],
    ['narrow/local.rs', NARROW],
  ])('%s is formatted only where the project wants it', async (path, out) => {
    expect(await leptosFormat(folderWith(FILES), ['--stdin-filepath', path], { input })).toEqual({
      code: 0,
      out,
      err: '',
    });
  });

  it('is left alone where it is excluded', async () => {
    const args = ['--stdin-filepath', 'narrow/a.rs', '-x', 'narrow'];
    expect((await leptosFormat(folderWith(FILES), args, { input })).out).toBe(input);
  });

  it('is told where something is wrong', async () => {
    const { err } = await leptosFormat(folderWith({}), ['--stdin-filepath', 'src/a.rs'], { input: HALF });
    expect(err).toMatch(/^src\/a\.rs:9:19: error: /);
  });
});

describe('with --check, --diff or -l', () => {
  it.each([
    ['--check', '<stdin>\n'],
    ['-l', '<stdin>\n'],
    ['--diff', expect.stringMatching(/^--- <stdin>\n\+\+\+ <stdin>\n@@ -1,3 \+1,7 @@\n/)],
  ])('%s prints no text', async (flag, out) => {
    expect(await format(WILD, ['--stdin', flag])).toEqual({ code: 1, out, err: '' });
    expect(await format(TAME, ['--stdin', flag])).toEqual({ code: 0, out: '', err: '' });
  });

  it('what does not parse fails', async () => {
    expect(await format(HALF_TAME, ['--stdin', '--check'])).toMatchObject({ code: 2, out: '' });
  });
});
