import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/options.js';
import { type SettingsRequest, SettingsResolver } from '../../src/settings/resolver.js';
import { SettingsError, settingsFor } from '../../src/settings/settings-for.js';
import { folderWith } from '../scratch-folder.js';

type Files = Readonly<Record<string, string>>;

async function optionsOf(files: Files, path = 'src/a.rs', request: SettingsRequest = {}) {
  const { options } = await settingsFor(join(folderWith(files), path), request);
  return options;
}

/** What is wrong, a line each, with paths relative to the project. */
async function problemsOf(files: Files, path = 'src/a.rs'): Promise<string[]> {
  const folder = folderWith(files);
  try {
    await settingsFor(join(folder, path));
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message.split('\n').map(line => line.replace(`${folder}/`, ''));
  }
}

describe('leptosfmt.toml', () => {
  it('has the keys and values of leptosfmt, and two more', async () => {
    const config = `
max_width = 80
tab_spaces = 2
indentation_style = "Tabs"
newline_style = "Windows"
attr_value_brace_style = "Always"
closing_tag_style = "SelfClosing"
macro_names = ["html"]
attr_values = { class = "Tailwind" }
embedded_rust = "verbatim"
excludes = []
`;
    expect(await optionsOf({ 'leptosfmt.toml': config })).toEqual({
      maxWidth: 80,
      tabSpaces: 2,
      indentationStyle: 'Tabs',
      newlineStyle: 'Windows',
      attrValueBraceStyle: 'Always',
      closingTagStyle: 'SelfClosing',
      macroNames: ['html'],
      attrValues: { class: 'Tailwind' },
      embeddedRust: 'verbatim',
    });
  });

  it('is not needed', async () => {
    expect(await optionsOf({})).toEqual(DEFAULT_OPTIONS);
  });

  it('is found above the file, the nearest only', async () => {
    const files = { 'leptosfmt.toml': 'max_width = 80\ntab_spaces = 2', 'src/x/leptosfmt.toml': 'max_width = 60' };
    expect(await optionsOf(files, 'src/x/y/a.rs')).toEqual({ ...DEFAULT_OPTIONS, maxWidth: 60 });
    expect(await optionsOf(files, 'src/a.rs')).toEqual({ ...DEFAULT_OPTIONS, maxWidth: 80, tabSpaces: 2 });
  });

  it('can be hidden; where there are both, the other one counts', async () => {
    expect((await optionsOf({ '.leptosfmt.toml': 'max_width = 80' })).maxWidth).toBe(80);
    const both = { '.leptosfmt.toml': 'max_width = 80', 'leptosfmt.toml': 'max_width = 70' };
    expect((await optionsOf(both)).maxWidth).toBe(70);
  });

  it('that is given wins over those that are found', async () => {
    const folder = folderWith({ 'leptosfmt.toml': 'max_width = 80', 'other.toml': 'tab_spaces = 8' });
    const { options, configFile } = await settingsFor(join(folder, 'a.rs'), { configFile: join(folder, 'other.toml') });
    expect(options).toEqual({ ...DEFAULT_OPTIONS, tabSpaces: 8 });
    expect(configFile).toBe(join(folder, 'other.toml'));
  });
});

describe('what is wrong is told with its place', () => {
  it.each([
    ['max_widht = 80', '1:1: there is no setting `max_widht`; did you mean `max_width`?'],
    ['\n max-width = 80', '2:2: there is no setting `max-width`; did you mean `max_width`?'],
    [
      'edition = "2021"',
      '1:1: there is no setting `edition`; there are max_width, tab_spaces, indentation_style, newline_style, ' +
        'attr_value_brace_style, closing_tag_style, macro_names, attr_values, embedded_rust, excludes',
    ],
    ['max_width = "80"', '1:1: `max_width` takes a whole number from 1 on, not `"80"`'],
    ['max_width = 0', '1:1: `max_width` takes a whole number from 1 on, not `0`'],
    ['max_width = 8.5', '1:1: `max_width` takes a whole number from 1 on, not `8.5`'],
    ['max_width = 99999999999999999999', '1:1: `max_width` takes a whole number from 1 on, not `99999999999999999999`'],
    ['tab_spaces = 65', '1:1: `tab_spaces` takes a whole number from 1 to 64, not `65`'],
    [
      'max_width = 80\nindentation_style = "tabs"',
      '2:1: `indentation_style` is one of "Auto", "Spaces", "Tabs", not `"tabs"`; did you mean `Tabs`?',
    ],
    [
      'closing_tag_style = true',
      '1:1: `closing_tag_style` is one of "Preserve", "SelfClosing", "NonSelfClosing", not `true`',
    ],
    ['macro_names = "view"', '1:1: `macro_names` takes a list of strings, not `"view"`'],
    ['macro_names = ["view", 1]', '1:1: `macro_names` takes a list of strings, not a list'],
    ['attr_values = "class"', '1:1: `attr_values` takes a table such as { class = "Tailwind" }, not `"class"`'],
    [
      '[attr_values]\nclass = "Tailwnd"',
      '2:1: `attr_values` takes "Tailwind" for an attribute, not `"Tailwnd"`; did you mean `Tailwind`?',
    ],
    ['excludes = "gen"', '1:1: `excludes` takes a list of strings, not `"gen"`'],
    ['embedded_rust = "off"', '1:1: `embedded_rust` is one of "format", "verbatim", not `"off"`'],
  ])('%j', async (config, problem) => {
    expect(await problemsOf({ 'leptosfmt.toml': config })).toEqual([`leptosfmt.toml:${problem}`]);
  });

  it('each mistake of its own', async () => {
    const problems = await problemsOf({ 'leptosfmt.toml': 'max_width = ""\nfoo_bar_baz = 1\ntab_spaces = -1' });
    expect(problems.map(problem => problem.slice(0, 17))).toEqual([
      'leptosfmt.toml:2:',
      'leptosfmt.toml:1:',
      'leptosfmt.toml:3:',
    ]);
  });

  it('where it is no TOML', async () => {
    expect(await problemsOf({ 'leptosfmt.toml': 'max_width = 80\ntab_spaces =\n' })).toEqual([
      expect.stringMatching(/^leptosfmt\.toml:2:\d+: is not valid TOML: \S/),
    ]);
  });

  it('in a rustfmt.toml, too, for what holds for views', async () => {
    expect(await problemsOf({ 'rustfmt.toml': 'hard_tabs = "yes"\nfn_call_width = "x"' })).toEqual([
      'rustfmt.toml:1:1: `hard_tabs` takes true or false, not `"yes"`',
    ]);
  });

  it('where the file that was given does not exist', async () => {
    const folder = folderWith({});
    const resolver = new SettingsResolver({ configFile: join(folder, 'no.toml') });
    const { problems } = await resolver.settingsFor(join(folder, 'a.rs'));
    expect(problems).toEqual([{ file: join(folder, 'no.toml'), line: 1, column: 1, message: 'does not exist' }]);
  });

  it('but not where nothing counts', async () => {
    const files = { 'other/leptosfmt.toml': 'max_widht = 80' };
    expect(await problemsOf(files, 'src/a.rs')).toEqual([]);
  });
});

describe('rustfmt.toml and .editorconfig fill what is not set', () => {
  const RUSTFMT = 'max_width = 120\ntab_spaces = 3\nhard_tabs = true\nnewline_style = "Unix"\nedition = "2021"';
  const EDITORCONFIG = [
    'root = true',
    '[*.rs]',
    'indent_style = space',
    'indent_size = 2',
    'max_line_length = 90',
    'end_of_line = crlf',
  ].join('\n');

  it('rustfmt.toml', async () => {
    const files = { 'rustfmt.toml': RUSTFMT };
    expect(await optionsOf(files)).toEqual({
      ...DEFAULT_OPTIONS,
      maxWidth: 120,
      tabSpaces: 3,
      indentationStyle: 'Tabs',
      newlineStyle: 'Unix',
    });
    expect((await optionsOf({ 'rustfmt.toml': 'hard_tabs = false' })).indentationStyle).toBe('Spaces');
  });

  it('its hidden form wins, as for rustfmt', async () => {
    const files = { 'rustfmt.toml': 'max_width = 120', '.rustfmt.toml': 'max_width = 110' };
    expect((await optionsOf(files)).maxWidth).toBe(110);
  });

  it('.editorconfig', async () => {
    expect(await optionsOf({ '.editorconfig': EDITORCONFIG })).toEqual({
      ...DEFAULT_OPTIONS,
      maxWidth: 90,
      tabSpaces: 2,
      indentationStyle: 'Spaces',
      newlineStyle: 'Windows',
    });
  });

  it.each([
    ['indent_style = tab\ntab_width = 8', { indentationStyle: 'Tabs', tabSpaces: 8 }],
    ['indent_style = tab\nindent_size = 8', { indentationStyle: 'Tabs', tabSpaces: 8 }],
    ['indent_size = tab\ntab_width = 8', { tabSpaces: 8 }],
    ['indent_size = 2\ntab_width = 8', { tabSpaces: 2 }],
    ['max_line_length = off\nend_of_line = cr\nindent_size = 0\nindent_style = unset', {}],
  ])('.editorconfig with %j', async (lines, expected) => {
    const options = await optionsOf({ '.editorconfig': `root = true\n[*]\n${lines}` });
    expect(options).toEqual({ ...DEFAULT_OPTIONS, ...expected });
  });

  it('.editorconfig by its sections, the nearest file last', async () => {
    const files = {
      '.editorconfig': 'root = true\n[*]\nindent_size = 8\n[*.rs]\nmax_line_length = 90\n',
      'src/.editorconfig': '[gen/*.rs]\nindent_size = 2\n[*.toml]\nmax_line_length = 10',
    };
    expect(await optionsOf(files, 'src/gen/a.rs')).toMatchObject({ tabSpaces: 2, maxWidth: 90 });
    expect(await optionsOf(files, 'src/a.rs')).toMatchObject({ tabSpaces: 8, maxWidth: 90 });
  });

  it('.editorconfig by the names of files, in one run', async () => {
    const folder = folderWith({
      '.editorconfig': 'root = true\n[*.{rs,toml}]\nindent_size = 8\n',
      'src/.editorconfig': '[{lib,main}.rs]\nindent_size = 2',
    });
    const resolver = new SettingsResolver();
    const steps: number[] = [];
    for (const path of [
      'a.rs',
      'b.rs',
      'src/a.rs',
      'src/lib.rs',
      'src/main.rs',
      'src/x/b.rs',
      'src/x/lib.rs',
      'c.rs',
    ]) {
      steps.push((await resolver.settingsFor(join(folder, path))).options.tabSpaces);
    }
    expect(steps).toEqual([8, 8, 8, 2, 2, 8, 2, 8]);
  });

  it('the caller wins over leptosfmt.toml, over rustfmt.toml, over .editorconfig, and each is told', async () => {
    const folder = folderWith({
      '.editorconfig': EDITORCONFIG,
      'rustfmt.toml': '# ours\nmax_width = 120\ntab_spaces = 3\nhard_tabs = true',
      'src/leptosfmt.toml': '\ntab_spaces = 5\nmax_width = 70',
    });
    const { options, origins } = await settingsFor(join(folder, 'src/a.rs'), { overrides: { maxWidth: 60 } });
    expect(options).toMatchObject({ maxWidth: 60, tabSpaces: 5, indentationStyle: 'Tabs', newlineStyle: 'Windows' });
    const told = Object.entries(origins).map(([option, origin]) => {
      if (origin.kind !== 'file') return `${option}: ${origin.kind}`;
      return `${option}: ${relative(folder, origin.file)}:${origin.line ?? '?'} ${origin.key}`;
    });
    expect(told).toEqual([
      'maxWidth: caller',
      'tabSpaces: src/leptosfmt.toml:2 tab_spaces',
      'indentationStyle: rustfmt.toml:4 hard_tabs',
      'newlineStyle: .editorconfig:? end_of_line',
      'attrValueBraceStyle: default',
      'closingTagStyle: default',
      'macroNames: default',
      'attrValues: default',
      'embeddedRust: default',
    ]);
  });
});

describe('one run', () => {
  it('has one object for files with the same settings', async () => {
    const folder = folderWith({ 'leptosfmt.toml': 'max_width = 80', 'x/rustfmt.toml': 'tab_spaces = 2' });
    const resolver = new SettingsResolver();
    const [a, b, c] = await Promise.all(
      ['src/a.rs', 'src/deep/er/b.rs', 'x/c.rs'].map(path => resolver.settingsFor(join(folder, path))),
    );
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });

  it.each([
    ['gen', 'gen/a.rs', true],
    ['gen', 'src/gen/a.rs', true],
    ['/gen', 'src/gen/a.rs', false],
    ['*.gen.rs', 'src/a.gen.rs', true],
    ['src/*.rs', 'src/a.rs', true],
    ['src/**/b.rs', 'src/x/y/b.rs', true],
    ['src', 'srcs/a.rs', false],
  ])('excludes %j: %s is left out: %s', (pattern, path, expected) => {
    const folder = folderWith({ 'leptosfmt.toml': `excludes = ["${pattern}"]` });
    expect(new SettingsResolver().isExcluded(join(folder, path))).toBe(expected);
  });
});
