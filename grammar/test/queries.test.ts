import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { buildQueries } from '../scripts/queries/build.js';
import { DIALECTS } from '../scripts/queries/dialects.js';
import { loadParsers } from '../src/language.js';
import { captured, highlights, injectedTexts, injections, readQuery } from './query-results.js';

const require = createRequire(import.meta.url);

const QUERIES = new URL('../queries/', import.meta.url);

const FILES = [...buildQueries()].map(([path, text]) => ({ path, text, grammar: path.split('/').at(-2) ?? '' }));

const parsers = new Map<string, Parser>();

beforeAll(async () => {
  const { rust_leptos, leptos_view } = await loadParsers();
  const rust = new Parser();
  rust.setLanguage(await Language.load(readFileSync(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm'))));
  parsers.set('rust_leptos', rust_leptos).set('leptos_view', leptos_view).set('rust', rust);
});

describe.each(FILES)('$path', ({ path, text, grammar }) => {
  test('is what its source makes of it', () => {
    expect(existsSync(new URL(path, QUERIES)), 'npm run generate -w grammar makes it').toBe(true);
    expect(readFileSync(new URL(path, QUERIES), 'utf8')).toBe(text);
  });

  test('fits its grammar', () => {
    const query = readQuery(languageOf(grammar), path);
    expect(query.captureNames).not.toHaveLength(0);
    query.delete();
  });
});

describe('dialects', () => {
  test.each(['plain', 'helix', 'zed'] as const)('%s has no words of Neovim', name => {
    const { folder } = DIALECTS[name];
    const isPlain = (path: string): boolean => path.split('/').length === 2;
    const own = FILES.filter(({ path }) => (folder === '.' ? isPlain(path) : path.startsWith(`${folder}/`)));
    expect(own.length).toBeGreaterThan(6);
    for (const { path, text } of own) {
      expect(text, path).not.toMatch(/@spell|#offset!|lua-match|@\S+\.(?:inner|outer)\b|; (?:extends|inherits)/u);
    }
  });

  test('of one role, all find the same', () => {
    const source = '<p class:a=b on:click=c>{d}</p>';
    const texts = (path: string): string[] =>
      shown(path, 'leptos_view', source).map(line => line.split(' → ')[0] ?? '');
    const reference = texts('nvim/leptos_view/highlights.scm');
    for (const folder of ['', 'helix/', 'zed/']) {
      expect(texts(`${folder}leptos_view/highlights.scm`), folder).toEqual(reference);
    }
  });
});

describe('highlights of a view', () => {
  test.each<[what: string, source: string, expected: string[]]>([
    [
      'an element',
      '<p></p>',
      [
        '< → tag.delimiter',
        'p → tag.builtin',
        '> → tag.delimiter',
        '</ → tag.delimiter',
        'p → tag.builtin',
        '> → tag.delimiter',
      ],
    ],
    ['an element of one’s own', '<my-tag/>', ['< → tag.delimiter', 'my-tag → tag', '/> → tag.delimiter']],
    [
      'a component',
      '<a::B<T>/>',
      [
        '< → tag.delimiter',
        'a::B → tag',
        'a → module',
        ':: → punctuation.delimiter',
        'B → tag',
        '< → punctuation.bracket',
        'T → type',
        '> → punctuation.bracket',
        '/> → tag.delimiter',
      ],
    ],
    ['a fragment', '<></>', ['<> → tag.delimiter', '</> → tag.delimiter']],
    [
      'an attribute',
      '<p id="a"/>',
      [
        '< → tag.delimiter',
        'p → tag.builtin',
        'id → tag.attribute',
        '= → operator',
        '"a" → string',
        '/> → tag.delimiter',
      ],
    ],
    [
      'an event',
      '<p on:click:once=f/>',
      [
        '< → tag.delimiter',
        'p → tag.builtin',
        'on → keyword.directive',
        ': → punctuation.delimiter',
        'click → function.method',
        ': → punctuation.delimiter',
        'once → keyword.modifier',
        '= → operator',
        'f → variable',
        '/> → tag.delimiter',
      ],
    ],
    [
      'a class',
      '<p class:mt-4=true/>',
      [
        '< → tag.delimiter',
        'p → tag.builtin',
        'class → keyword.directive',
        ': → punctuation.delimiter',
        'mt-4 → tag.attribute',
        '= → operator',
        'true → boolean',
        '/> → tag.delimiter',
      ],
    ],
    [
      'names that are bound',
      '<A let:a let(b) clone:c use:d/>',
      [
        '< → tag.delimiter',
        'A → tag',
        'let → keyword.directive',
        ': → punctuation.delimiter',
        'a → variable.parameter',
        'let → keyword.directive',
        '( → punctuation.bracket',
        'b → variable.parameter',
        ') → punctuation.bracket',
        'clone → keyword.directive',
        ': → punctuation.delimiter',
        'c → variable',
        'use → keyword.directive',
        ': → punctuation.delimiter',
        'd → function',
        '/> → tag.delimiter',
      ],
    ],
    [
      'a spread',
      '<p {..a}/>',
      [
        '< → tag.delimiter',
        'p → tag.builtin',
        '{ → punctuation.bracket',
        '.. → operator',
        'a → variable',
        '} → punctuation.bracket',
        '/> → tag.delimiter',
      ],
    ],
    [
      'text',
      '"a" b {c}',
      ['"a" → string', 'b → string', '{ → punctuation.bracket', 'c → variable', '} → punctuation.bracket'],
    ],
    [
      'comments',
      '<!-- "a" --> <!-- b -->\n// c\n"d"',
      ['<!-- "a" --> → comment', '<!-- b --> → comment', '// c → comment', '"d" → string'],
    ],
    ['a doctype', '<!DOCTYPE html>', ['<!DOCTYPE html> → constant']],
    [
      'a global class',
      'class = "a", "b"',
      ['class → tag.attribute', '= → operator', '"a" → string', ', → punctuation.delimiter', '"b" → string'],
    ],
    ['a stray close tag', '</b>', ['</ → error', 'b → error', '> → error']],
    [
      'a name that rustc does not read',
      '<p class:w-1/2/>',
      [
        '< → tag.delimiter',
        'p → tag.builtin',
        'class → keyword.directive',
        ': → punctuation.delimiter',
        'w-1/2 → error',
        '/> → tag.delimiter',
      ],
    ],
    [
      'what has no place in a tag',
      '<p @/>',
      ['< → tag.delimiter', 'p → tag.builtin', '@ → error', '/> → tag.delimiter'],
    ],
  ])('%s', (_, source, expected) => {
    expect(shown('nvim/leptos_view/highlights.scm', 'leptos_view', source)).toEqual(expected);
  });
});

describe('highlights of Rust', () => {
  test.each<[what: string, source: string, expected: string[]]>([
    [
      'a function',
      'fn f(a: u8) {}',
      [
        'fn → keyword.function',
        'f → function',
        '( → punctuation.bracket',
        'a → variable.parameter',
        ': → punctuation.delimiter',
        'u8 → type.builtin',
        ') → punctuation.bracket',
        '{ → punctuation.bracket',
        '} → punctuation.bracket',
      ],
    ],
    [
      'a view',
      'const A: B = leptos::view! {};',
      [
        'const → keyword.modifier',
        'A → constant',
        ': → punctuation.delimiter',
        'B → type',
        '= → operator',
        'leptos → module',
        ':: → punctuation.delimiter',
        'view → function.macro',
        '! → function.macro',
        '{ → punctuation.bracket',
        '} → punctuation.bracket',
        '; → punctuation.delimiter',
      ],
    ],
    [
      'a path',
      'use a::B;',
      ['use → keyword.import', 'a → module', ':: → punctuation.delimiter', 'B → type', '; → punctuation.delimiter'],
    ],
    ['a doc comment', '/// a\n', ['/// a\n → comment.documentation']],
  ])('%s', (_, source, expected) => {
    expect(shown('nvim/rust_leptos/highlights.scm', 'rust_leptos', source)).toEqual(expected);
  });
});

describe('injections', () => {
  test.each<[what: string, source: string, expected: string[]]>([
    ['a style sheet', '<style>".a { color: red }"</style>', ['css: .a { color: red }']],
    ['a script', '<script>r#"f("a")"#</script>', ['javascript: f("a")']],
    ['declarations', '<p style="color: red" class="a" style:color="b"/>', ['css: color: red']],
    ['a handler in JavaScript', '<p onclick="f()" on:click=g/>', ['javascript: f()']],
    ['markup', '<p inner_html="<b>a</b>"/>', ['html: <b>a</b>']],
    ['text of another element', '<p>"a { }"</p>', []],
    ['another macro', '<p>{vec![view! { <b/> }]}</p>', ['rust_leptos: [view! { <b/> }]']],
  ])('%s', (_, source, expected) => {
    const query = readQuery(languageOf('leptos_view'), 'leptos_view/injections.scm');
    expect(injections(query, parserOf('leptos_view'), source)).toEqual(expected);
    query.delete();
  });

  test('in Neovim, each doc comment is a text of its own, so that none reaches over code', () => {
    const query = readQuery(languageOf('rust_leptos'), 'nvim/rust_leptos/injections.scm');
    const source = '/// a\n/// b\nfn f() {}\n/** c */\nfn g() {\n    //! d\n}\n// e\n/// f\n#[x]\n/// g\nfn h() {}\n';
    expect(injectedTexts(query, parserOf('rust_leptos'), source)).toEqual([' a\n b\n', ' c ', ' d\n', ' f\n', ' g\n']);
    query.delete();
  });

  test('views in the parser of Rust that Neovim has', () => {
    const query = readQuery(languageOf('rust'), 'nvim/rust/injections.scm');
    const source = 'fn f() { view! { <p/> }; leptos::template!(<b/>); other! { <i/> } }';
    expect(injections(query, parserOf('rust'), source)).toEqual(['leptos_view: { <p/> }', 'leptos_view: (<b/>)']);
    query.delete();
  });
});

describe('captures', () => {
  test.each<[path: string, capture: string, source: string, expected: string[]]>([
    ['nvim/leptos_view/textobjects.scm', 'tag.outer', '<p><b/></p>', ['<p><b/></p>', '<b/>']],
    ['nvim/leptos_view/textobjects.scm', 'tag.inner', '<p>"a" <b/></p>', ['"a" <b/>']],
    ['nvim/leptos_view/textobjects.scm', 'attribute.outer', '<p a=1 on:b=c() {..d}/>', ['a=1', 'on:b=c()', '{..d}']],
    ['nvim/leptos_view/textobjects.scm', 'attribute.inner', '<p a=1 on:b=c() {..d}/>', ['1', 'c()']],
    ['helix/leptos_view/textobjects.scm', 'xml-element.around', '<><p/></>', ['<><p/></>', '<p/>']],
    ['helix/leptos_view/textobjects.scm', 'xml-element.inside', '<><p/></>', ['<p/>']],
    ['nvim/leptos_view/folds.scm', 'fold', '<p><b></b></p>', ['<p><b></b></p>', '<p>', '<b></b>', '<b>']],
    ['nvim/leptos_view/indents.scm', 'indent.branch', '<p>"a"</p>', ['>', '</p>']],
    ['helix/leptos_view/indents.scm', 'outdent', '<p a={b}/>', ['}', '/>']],
    ['zed/leptos_view/brackets.scm', 'open', '<p>(a)</p>', ['<', '<p>', '</']],
    ['leptos_view/tags.scm', 'name', '<a::B/><p/>', ['B']],
    ['leptos_view/locals.scm', 'local.definition', '<A let:a let(b, (c, d): E)/>', ['a', 'b', 'c', 'd']],
    ['rust_leptos/tags.scm', 'name', 'fn a() { view! { <B/> } } struct C;', ['a', 'view', 'B', 'C']],
    ['zed/rust_leptos/outline.scm', 'name', 'pub fn a() {} struct B; impl C for D {}', ['a', 'B', 'C for D']],
  ])('%s: %s of %s', (path, capture, source, expected) => {
    const grammar = path.split('/').at(-2) ?? '';
    const query = readQuery(languageOf(grammar), path);
    expect(captured(query, parserOf(grammar), source, capture)).toEqual(expected);
    query.delete();
  });
});

function shown(path: string, grammar: string, source: string): string[] {
  const query = readQuery(languageOf(grammar), path);
  try {
    return highlights(query, parserOf(grammar), source);
  } finally {
    query.delete();
  }
}

function parserOf(grammar: string): Parser {
  const parser = parsers.get(grammar);
  if (parser === undefined) throw new Error(`There is no grammar “${grammar}”.`);
  return parser;
}

function languageOf(grammar: string): Language {
  const { language } = parserOf(grammar);
  if (language === null) throw new Error('A loaded parser has a language.');
  return language;
}
