import { describe, expect, it } from 'vitest';
import { definition } from '../../src/features/definition/definition.js';
import type { FeatureContext } from '../../src/features/feature-context.js';
import type { FileSpan } from '../../src/features/file-span.js';
import { hover } from '../../src/features/hover.js';
import { references } from '../../src/features/references/references.js';
import { prepareRename, rename } from '../../src/features/rename/rename.js';
import { isRefusal } from '../../src/features/rename/renaming.js';
import { inView, type Snippet, view } from './snippet.js';
import { OWN_FILE, styled } from './styled.js';

const FILES = {
  'main.css': '.card { color: red }\n.big .card:hover, .other { }\n',
  'nested.scss': '.menu {\n  &-item { }\n}\n.box { @extend .card; @apply card; }\n',
  'out.css': '/*! tailwindcss v4.1.0 */\n.flex { }\n',
  'ids.css': '#top { }\n:root { --brand: red; }\n',
  'tailwind.css': '@import "tailwindcss";\n@utility tab { }\n.own { @apply md:tab hover:!tab; }\n.lg\\:own { }\n',
  'src/tabs.rs': inView('<p class="md:tab lg:hover:tab! group-[:is(a)]:tab tab:x"/><p class:sm:tab=on/>'),
  'index.html': '<body class="page dark"></body>',
  'page.css': '.page { }\n.lonely { }\n.active { }\n.btn-red { }',
  'src/list.rs': inView('<ul class="card wide"><li class:card=on/><li class=("card", on)/><li class="cards"/></ul>'),
  'src/state.rs': 'fn f() { let class = if on { "active" } else { "" }; let b = format!("btn btn-{color}"); }',
};

function opened(marked: string): Snippet & { readonly context: FeatureContext } {
  const snippet = view(marked);
  return { ...snippet, context: styled(FILES, snippet.document) };
}

/** Places as `path:line text`, the line counted from 1. */
function told(spans: readonly FileSpan[], own: string): string[] {
  return spans.map(({ file, start, end }) => {
    const path = file.replace('/w/', '');
    const text = file === OWN_FILE ? own : FILES[path as keyof typeof FILES];
    return `${path}:${text.slice(0, start).split('\n').length} ${text.slice(start, end)}`;
  });
}

function defined(marked: string): string[] {
  const { document, offset, context } = opened(marked);
  return told(definition(document, offset, context), document.text);
}

it.each([
  ['<p class="ca|rd"/>', ['main.css:1 card', 'main.css:2 card']],
  ['<p class="wide ca|rd other"/>', ['main.css:1 card', 'main.css:2 card']],
  ['<p class:ca|rd=on/>', ['main.css:1 card', 'main.css:2 card']],
  ['<p class=("ca|rd", on)/>', ['main.css:1 card', 'main.css:2 card']],
  ['<p class="menu-it|em"/>', ['nested.scss:2 -item']],
  ['<p class="mi|ne"/><style>".mine { }"</style>', ['src/app.rs:3 mine']],
  ['<p id="to|p"/>', ['ids.css:1 top']],
  ['<p style="color: var(--br|and)"/>', ['ids.css:2 --brand']],
  ['<style>".a { color: var(--bra|nd) }"</style>', ['ids.css:2 --brand']],
  ['<p title="to|p"/>', []],
  ['<p class="unknown|"/>', []],
  ['<p class="md:hover:ca|rd"/>', ['main.css:1 card', 'main.css:2 card']],
  ['<p class="lg:ow|n"/>', ['tailwind.css:4 lg\\:own']],
  ['<p class=move || "ca|rd"/>', []],
  ['<p title="ca|rd"/>', []],
])('the definition of %s', (marked, expected) => expect(defined(marked)).toEqual(expected));

it('references are all that names the class, in views and stylesheets', () => {
  const { document, offset, context } = opened('<p class="ca|rd"/><p class="card-x"/>');
  const uses = ['nested.scss:4 card', 'nested.scss:4 card', 'src/app.rs:3 card'];
  const others = ['src/list.rs:3 card', 'src/list.rs:3 card', 'src/list.rs:3 card'];
  expect(told(references(document, offset, context, false), document.text)).toEqual([...uses, ...others]);
  expect(told(references(document, offset, context, true), document.text)).toEqual([
    'main.css:1 card',
    'main.css:2 card',
    ...uses,
    ...others,
  ]);
});

it('references of a class at its rule in a view', () => {
  const { document, offset, context } = opened('<p class="mine"/><style>".mi|ne { }"</style>');
  expect(told(references(document, offset, context, false), document.text)).toEqual(['src/app.rs:3 mine']);
});

describe('hover', () => {
  it('shows the rules of a class', () => {
    const { document, offset, context } = opened('<p class="menu-it|em"/>');
    const found = hover(document, offset, context);
    expect(found?.markdown).toBe('```css\n/* .menu */\n&-item { }\n```\nnested.scss:2');
    expect(document.text.slice(found?.start, found?.end)).toBe('menu-item');
  });

  it('shows those of a class behind a variant of Tailwind', () => {
    const { document, offset, context } = opened('<p class="md:ta|b"/>');
    expect(hover(document, offset, context)?.markdown).toContain('tailwind.css:2');
  });

  it('joins several', () => {
    const { document, offset, context } = opened('<p class:ca|rd=on/>');
    expect(hover(document, offset, context)?.markdown).toContain('main.css:1\n\n```css\n.big .card:hover, .other');
  });
});

/** What becomes of the files that change, by path. */
function renamed(marked: string, newName: string): Record<string, string> | string {
  const { document, offset, context } = opened(marked);
  const answer = rename(document, offset, newName, context);
  if (answer === undefined) return 'nothing';
  if (isRefusal(answer)) return answer.refusal;
  return Object.fromEntries(
    answer.map(({ file, edits }) => {
      const path = file.replace('/w/', '');
      let text = file === OWN_FILE ? document.text : FILES[path as keyof typeof FILES];
      for (const edit of [...edits].reverse()) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      return [path, text];
    }),
  );
}

describe('rename', () => {
  it('changes all stylesheets and views', () => {
    expect(renamed('<p class="a ca|rd"/>', 'tile')).toEqual({
      'main.css': '.tile { color: red }\n.big .tile:hover, .other { }\n',
      'nested.scss': '.menu {\n  &-item { }\n}\n.box { @extend .tile; @apply tile; }\n',
      'src/app.rs': inView('<p class="a tile"/>'),
      'src/list.rs': inView(
        '<ul class="tile wide"><li class:tile=on/><li class=("tile", on)/><li class="cards"/></ul>',
      ),
    });
  });

  it('changes a class behind variants of Tailwind', () => {
    const expected = {
      'tailwind.css': FILES['tailwind.css'].replaceAll('tab', 'pill'),
      'src/app.rs': inView('<p class="md:pill"/>'),
      'src/tabs.rs': inView('<p class="md:pill lg:hover:pill! group-[:is(a)]:pill tab:x"/><p class:sm:pill=on/>'),
    };
    expect(renamed('<p class="md:ta|b"/>', 'pill')).toEqual(expected);
    expect(renamed('<p class="m|d:tab"/>', 'pill')).toEqual(expected);
  });

  it('keeps what a nested name begins with', () => {
    expect(renamed('<p class="menu-it|em"/>', 'menu-entry')).toMatchObject({
      'nested.scss': FILES['nested.scss'].replace('-item', '-entry'),
    });
  });

  it.each([
    ['<p class="fl|ex"/>', 'x', 'which a program writes'],
    ['<p class="unknown|"/>', 'x', 'in no stylesheet'],
    ['<p class="menu|"/>', 'x', 'by `&`'],
    ['<p class="menu-it|em"/>', 'entry', 'must begin with that'],
    ['<p class="ca|rd"/>', 'other', 'already'],
    ['<p class="ca|rd"/>', 'a b', 'no name for a class'],
    ['<p class="acti|ve"/>', 'x', '/w/src/state.rs:1 may be'],
    ['<p class="btn-r|ed"/>', 'x', '/w/src/state.rs:1 may be'],
    ['<p class="pa|ge"/>', 'x', '/w/index.html:1 may be'],
    ['<p class="lon|ely" data-x={if a { "md:lonely" } else { "" }}/>', 'x', '/w/src/app.rs:3 may be'],
    ['<p class="lon|ely" data-x={if a { "lonely" } else { "" }}/>', 'x', '/w/src/app.rs:3 may be'],
    [String.raw`<p class="mi|ne"/><style>".mine { content: \"\" }"</style>`, 'x', 'raw string'],
  ])('is refused: %s to %s', (marked, newName, reason) => expect(renamed(marked, newName)).toContain(reason));

  it.each([
    ['text and other attributes that are called so', '<p class="lon|ely" title="lonely">"lonely"</p>'],
    ['a half-typed view', '<div><p class="lon|ely"'],
  ])('minds no %s', (_, marked) => expect(renamed(marked, 'x')).toHaveProperty(['page.css']));

  it('knows what can be renamed', () => {
    const { document, offset, context } = opened('<p class="a ca|rd"/>');
    expect(prepareRename(document, offset, context)).toMatchObject({
      name: 'card',
      start: offset - 2,
      end: offset + 2,
    });
    const text = opened('<p>"ca|rd"</p>');
    expect(prepareRename(text.document, text.offset, text.context)).toBeUndefined();
  });
});

it.each([
  ['are being read', { isComplete: false }],
  ['are not looked for yet', { workspaceFiles: () => [] }],
])('is not renamed while its files %s', (_, project) => {
  const { document, offset, context } = opened('<p class="ca|rd"/>');
  const early = { ...context, project: { ...context.project, ...project } };
  expect(rename(document, offset, 'tile', early)).toEqual({ refusal: expect.stringContaining('known yet') as string });
});
