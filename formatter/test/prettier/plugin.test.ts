import { join } from 'node:path';
import * as prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { Formatter } from '../../src/format.js';
import * as plugin from '../../src/prettier/index.js';
import { scratchProject } from '../scratch-project.js';

const formatter = await Formatter.load();

function file(...views: string[]): string {
  return views.map((view, index) => `fn  view_${index}() {\n    ${view}\n}\n`).join('\n');
}

const UNFORMATTED = 'view! { <div   class="a"><p>{a}</p></div> }';
const FORMATTED = 'view! {\n        <div class="a">\n            <p>{a}</p>\n        </div>\n    }';

function format(text: string, options: prettier.Options = {}): Promise<string> {
  return prettier.format(text, { parser: 'leptos', plugins: [plugin], ...options });
}

describe('prettier', () => {
  it('formats the views of Rust files and nothing else', async () => {
    expect(await prettier.format(file(UNFORMATTED), { filepath: 'app.rs', plugins: [plugin] })).toBe(file(FORMATTED));
  });

  it('knows Rust files as what the plugin formats', async () => {
    expect(await prettier.getFileInfo('src/app.rs', { plugins: [plugin] })).toMatchObject({ inferredParser: 'leptos' });
  });

  it('formats code blocks in Markdown, with the settings for Rust', async () => {
    const markdown = (view: string) =>
      `# Views\n\n- One:\n\n  \`\`\`rust\n  ${view.replaceAll('\n', '\n  ')}\n  \`\`\`\n`;
    const options = { parser: 'markdown', printWidth: 20, tabWidth: 2 };
    expect(await format(markdown('view! { <p   class="a">{a} </p> }'), options)).toBe(
      markdown('view! { <p class="a">{a}</p> }'),
    );
    expect(await format(markdown('view! { <p   class="a"> }'), options)).toBe(markdown('view! { <p   class="a"> }'));
  });

  it.each([
    ['\r\n', 'auto', '\r\n'],
    ['\n', undefined, '\n'],
    ['\r\n', undefined, '\r\n'],
    ['\r\n', 'lf', '\n'],
    ['\n', 'crlf', '\r\n'],
  ] as const)('turns %j into what `endOfLine: %j` asks for', async (before, endOfLine, after) => {
    const text = file(UNFORMATTED).replaceAll('\n', before);
    expect(await format(text, endOfLine && { endOfLine })).toBe(file(FORMATTED).replaceAll('\n', after));
  });

  it('keeps a byte order mark', async () => {
    expect(await format(`\ufeff${file(UNFORMATTED)}`)).toBe(`\ufeff${file(FORMATTED)}`);
  });

  it('passes its own check of a plugin: twice is once', async () => {
    const once = await format(file(UNFORMATTED));
    expect(await format(once)).toBe(once);
  });
});

describe('settings', () => {
  const text = file('view! { <div class="a" id="b" title="c"><p>{a}</p></div> }');
  const wanted = (options: object) => formatter.format(text, options).text;
  const formatIn = (files: Readonly<Record<string, string>>, options?: prettier.Options) =>
    format(text, { filepath: join(scratchProject(files), 'src/app.rs'), ...options });

  it('are by default those of leptosfmt, not those of prettier', async () => {
    expect(await formatIn({})).toBe(wanted({ maxWidth: 100, tabSpaces: 4 }));
  });

  it('are those in leptosfmt.toml above the file', async () => {
    expect(await formatIn({ 'leptosfmt.toml': 'max_width = 60\ntab_spaces = 3' })).toBe(
      wanted({ maxWidth: 60, tabSpaces: 3 }),
    );
  });

  it.each([[{ 'leptosfmt.toml': 'excludes = ["src/app.rs"]' }], [{ '.leptosfmtignore': 'src/' }]])(
    'leave out what leptos-format leaves out: %j',
    async files => {
      expect(await formatIn(files)).toBe(text);
    },
  );

  it('of prettier win where they are set, even to the default', async () => {
    const files = { 'leptosfmt.toml': 'max_width = 60\ntab_spaces = 3' };
    expect(await formatIn(files, { tabWidth: 2 })).toBe(wanted({ maxWidth: 60, tabSpaces: 2 }));
    expect(await formatIn(files, { tabWidth: 4, printWidth: 100 })).toBe(wanted({ maxWidth: 100, tabSpaces: 4 }));
    expect(await formatIn(files, { useTabs: true })).toBe(
      wanted({ maxWidth: 60, tabSpaces: 3, indentationStyle: 'Tabs' }),
    );
  });

  it('in .editorconfig, which prettier hands over as its own, stay behind those in leptosfmt.toml', async () => {
    const files = {
      '.editorconfig': 'root = true\n[*]\nindent_style = space\nindent_size = 2\nmax_line_length = 70\n',
      'leptosfmt.toml': 'tab_spaces = 3',
    };
    const filepath = join(scratchProject(files), 'src/app.rs');
    const options = await prettier.resolveConfig(filepath, { editorconfig: true });
    expect(options).toMatchObject({ tabWidth: 2, printWidth: 70 });
    expect(await format(text, { ...options, filepath })).toBe(wanted({ maxWidth: 70, tabSpaces: 3 }));
  });

  it.each([
    [{ leptosAttrValueBraceStyle: 'Always' }, '<p a=b />', '<p a={b} />'],
    [{ leptosClosingTagStyle: 'NonSelfClosing' }, '<p />', '<p></p>'],
    [{ leptosEmbeddedRust: 'verbatim' }, '<p a=b+1 />', '<p a=b+1 />'],
    [{ leptosEmbeddedRust: 'format' }, '<p a=b+1 />', '<p a=b + 1 />'],
  ])('of the plugin: %j', async (options, before, after) => {
    expect(await format(file(`view! { ${before} }`), options)).toBe(file(`view! { ${after} }`));
  });

  it('of the plugin name further macros', async () => {
    const before = file('html! { <p   /> }', 'view! { <p   /> }');
    expect(await format(before, { leptosMacroNames: ['html'] })).toBe(file('html! { <p /> }', 'view! { <p   /> }'));
  });

  it('of the plugin must be known', async () => {
    await expect(format(text, { leptosClosingTagStyle: 'Never' })).rejects.toThrow('leptosClosingTagStyle');
  });
});

describe('a range', () => {
  const text = file(UNFORMATTED, UNFORMATTED, UNFORMATTED);
  const place = (view: number) => text.indexOf('view!', text.indexOf(`view_${view}`)) + 10;

  it('is rounded to whole views', async () => {
    expect(await format(text, { rangeStart: place(1), rangeEnd: place(1) + 1 })).toBe(
      file(UNFORMATTED, FORMATTED, UNFORMATTED),
    );
    expect(await format(text, { rangeStart: place(1), rangeEnd: place(2) })).toBe(
      file(UNFORMATTED, FORMATTED, FORMATTED),
    );
    expect(await format(text, { rangeEnd: place(0) })).toBe(file(FORMATTED, UNFORMATTED, UNFORMATTED));
  });

  it('without a view changes nothing', async () => {
    expect(await format(text, { rangeStart: 0, rangeEnd: 8 })).toBe(text);
  });

  it('does not see what is wrong elsewhere', async () => {
    const broken = file('view! { <p> }', UNFORMATTED);
    const rangeStart = broken.indexOf('view_1');
    expect(await format(broken, { rangeStart })).toBe(file('view! { <p> }', FORMATTED));
    await expect(format(broken, { rangeEnd: rangeStart })).rejects.toThrow('`<p>`');
  });

  it('counts in the text as it was given', async () => {
    const range = { rangeStart: place(1), rangeEnd: place(1) + 1 };
    const windows = (unix: string) => unix.replaceAll('\n', '\r\n');
    const moved = {
      rangeStart: windows(text.slice(0, range.rangeStart)).length,
      rangeEnd: windows(text.slice(0, range.rangeEnd)).length,
    };
    expect(await format(windows(text), moved)).toBe(windows(file(UNFORMATTED, FORMATTED, UNFORMATTED)));
  });
});

describe('a cursor', () => {
  /** The formatted text with the cursor in it, both with `|` for it. */
  async function withCursor(marked: string, options: prettier.Options = {}): Promise<string> {
    const cursorOffset = marked.indexOf('|');
    const { formatted, cursorOffset: cursor } = await prettier.formatWithCursor(marked.replace('|', ''), {
      parser: 'leptos',
      plugins: [plugin],
      cursorOffset,
      ...options,
    });
    return `${formatted.slice(0, cursor)}|${formatted.slice(cursor)}`;
  }

  const mark = (text: string, before: string) => text.replace(before, `|${before}`);

  it.each(['fn  view_0', 'class', '{a}', '</div>', 'fn  view_1', '}\n\nfn  view_1'])('in front of %j', async before => {
    const text = file(UNFORMATTED, UNFORMATTED);
    expect(await withCursor(mark(text, before))).toBe(mark(file(FORMATTED, FORMATTED), before));
  });

  it('with a range', async () => {
    const text = file(UNFORMATTED, UNFORMATTED);
    const rangeEnd = text.indexOf('fn  view_1');
    expect(await withCursor(mark(text, 'fn  view_1'), { rangeEnd })).toBe(
      mark(file(FORMATTED, UNFORMATTED), 'fn  view_1'),
    );
    expect(await withCursor(mark(text, 'class'), { rangeEnd })).toBe(mark(file(FORMATTED, UNFORMATTED), 'class'));
  });

  it('with line ends of Windows', async () => {
    const windows = (unix: string) => unix.replaceAll('\n', '\r\n');
    expect(await withCursor(mark(windows(file(UNFORMATTED)), 'class'))).toBe(mark(windows(file(FORMATTED)), 'class'));
  });
});

describe('a view that does not parse', () => {
  it('is an error with its place, so that prettier leaves the file as it is', async () => {
    const error: unknown = await format(file(UNFORMATTED, 'view! {\n    <p>"a"</b>\n}')).catch(thrown => thrown);
    expect(error).toBeInstanceOf(SyntaxError);
    expect(error).toMatchObject({ loc: { start: { line: 7, column: 11 }, end: { line: 7, column: 15 } } });
    expect(String(error)).toContain('`<p>` is closed by `</b>`: expected `</p>`. (7:11)');
    expect(String(error)).toMatch(/> +7 \| +<p>"a"<\/b>\n +\| +\^{4}/);
  });

  it('may stand in a file of which other files are formatted', async () => {
    await expect(format(file('view! { <p }'))).rejects.toThrow(SyntaxError);
    expect(await format(file(UNFORMATTED))).toBe(file(FORMATTED));
  });
});

describe('comments for prettier', () => {
  it('keep it from a view or a part of one', async () => {
    const ignored = file(
      `// prettier-ignore\n    ${UNFORMATTED}`,
      'view! {\n        // prettier-ignore\n        <p   />\n    }',
    );
    expect(await format(ignored)).toBe(ignored);
  });

  it('ask for it where they must', async () => {
    expect(await format(file(UNFORMATTED), { requirePragma: true })).toBe(file(UNFORMATTED));
    expect(await format(`// @format\n${file(UNFORMATTED)}`, { requirePragma: true })).toBe(
      `// @format\n${file(FORMATTED)}`,
    );
    expect(await format(`// @noformat\n${file(UNFORMATTED)}`, { checkIgnorePragma: true })).toBe(
      `// @noformat\n${file(UNFORMATTED)}`,
    );
  });

  it('are put in front of what is formatted', async () => {
    expect(await format(UNFORMATTED, { insertPragma: true })).toBe(
      `// @format\n\n${FORMATTED.replaceAll('\n    ', '\n')}`,
    );
  });
});
