import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { HELP } from '../../src/cli/help.js';
import { folderWith, leptosFormat } from './command.js';

describe('bad usage is told on one line', () => {
  it.each([
    [['--chekc'], 'there is no option `--chekc`; did you mean `--check`?'],
    [['-z'], 'there is no option `-z`'],
    [['--color', 'red'], '--color is one of auto, always, never, not `red`'],
    [['--color', 'allways'], 'did you mean `always`?'],
    [['--max-width', 'wide'], '--max-width takes a whole number from 1 on, not `"wide"`'],
    [['-t', '0'], '--tab-spaces takes a whole number from 1 to 64, not `0`'],
    [['--threads', '0'], '--threads takes a whole number from 1 on, not `0`'],
    [['--range', '3'], '--range takes FIRST:LAST, lines counted from 1, not `3`'],
    [['--range', '3:2'], '--range takes FIRST:LAST, lines counted from 1, not `3:2`'],
    [['--range', '0:2'], '--range takes FIRST:LAST, lines counted from 1, not `0:2`'],
    [['--range', '1:2', '--rustfmt'], '--range is for views only'],
    [['--config-file'], '--config-file takes a value'],
    [['--check=yes'], '--check takes no value'],
    [['--constructor'], 'there is no option `--constructor`'],
    [['--stdin', 'a.rs', 'b.rs'], '`b.rs` cannot be formatted in the same run'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await leptosFormat(folderWith({}), args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('options', () => {
  const DEFAULTS = readArguments([]);

  it("are leptosfmt's, long and short", () => {
    const long = [
      '--max-width',
      '80',
      '--tab-spaces',
      '2',
      '--config-file',
      'x.toml',
      '--rustfmt',
      '--stdin',
      '--quiet',
    ];
    const expected = {
      ...DEFAULTS,
      overrides: { maxWidth: 80, tabSpaces: 2 },
      configFile: 'x.toml',
      rustfmt: { args: [] },
      stdin: { path: undefined },
      quiet: true,
    };
    expect(readArguments(long)).toEqual(expected);
    expect(readArguments(['-m80', '-t', '2', '-cx.toml', '-rsq'])).toEqual(expected);
  });

  it('take several names, also in one argument', () => {
    const macroNames = ['view', 'leptos::html'];
    const overrides = { macroNames, attrValues: { class: 'Tailwind', ui: 'Tailwind' } };
    const args = ['--override-macro-names', ...macroNames, '-e', '--tailwind-attr-names', 'class ui', '--check'];
    expect(readArguments(args)).toMatchObject({ overrides, check: true });
    expect(readArguments(['--override-macro-names', macroNames.join(' ')]).overrides).toEqual({ macroNames });
    expect(readArguments(['--override-macro-names', ...macroNames, '--', 'a.rs'])).toMatchObject({
      overrides: { macroNames },
      paths: ['a.rs'],
    });
  });

  it('sort `class` where Tailwind is asked for without a name, and nothing where it is not asked for', () => {
    expect(readArguments(['-e']).overrides).toEqual({ attrValues: { class: 'Tailwind' } });
    expect(readArguments(['--tailwind-attr-names', 'ui', '--check']).overrides).toEqual({});
    expect(readArguments(['--no-tailwind']).overrides).toEqual({ attrValues: {} });
  });

  it('exclude one pattern each', () => {
    expect(readArguments(['-x', 'a', 'b', '-x', 'c'])).toMatchObject({ excludes: ['a', 'c'], paths: ['b'] });
  });

  it('split the arguments for rustfmt', () => {
    const args = ['--rustfmt', '--rustfmt-args', '--edition 2024 --config max_width=80'];
    expect(readArguments(args).rustfmt).toEqual({ args: ['--edition', '2024', '--config', 'max_width=80'] });
  });

  it('know a name for standard input', () => {
    expect(readArguments(['--stdin-filepath', 'a.rs']).stdin).toEqual({ path: 'a.rs' });
    expect(readArguments(['--stdin', 'a.rs']).stdin).toEqual({ path: 'a.rs' });
  });

  it('are about the current folder where there is no path', () => {
    expect(DEFAULTS).toMatchObject({ paths: ['.'], cache: true, threads: undefined, color: 'auto' });
    expect(readArguments(['--no-cache', '--threads', '3', '--', '--x.rs'])).toMatchObject({
      paths: ['--x.rs'],
      cache: false,
      threads: 3,
    });
  });

  it('count as given last', () => {
    expect(readArguments(['--no-cache', '--cache']).cache).toBe(true);
    expect(readArguments(['--cache', '--no-cache']).cache).toBe(false);
    expect(readArguments(['-m', '80', '--max-width=90']).overrides).toEqual({ maxWidth: 90 });
  });
});

describe('options that answer at once', () => {
  it('--help fits into a window, and names every option', async () => {
    const { code, out } = await leptosFormat(folderWith({}), ['--help']);
    expect({ code, out }).toEqual({ code: 0, out: HELP });
    const lines = HELP.split('\n');
    expect(lines.length).toBeLessThanOrEqual(50);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(120);
    const names = Object.keys(readArguments([])).filter(name => !['paths', 'overrides'].includes(name));
    expect(names.length).toBeGreaterThan(10);
    for (const flag of [
      '-m,',
      '-t,',
      '-x,',
      '-c,',
      '-s,',
      '-r,',
      '-e,',
      '-q,',
      '-l,',
      '-h,',
      '-V,',
      '--threads',
      '--range',
    ]) {
      expect(HELP).toContain(flag);
    }
  });

  it('--version', async () => {
    expect((await leptosFormat(folderWith({}), ['-V'])).out).toMatch(/^leptos-format \d+\.\d+\.\d+\n$/);
  });
});
