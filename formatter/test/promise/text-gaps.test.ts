import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { expect, test } from 'vitest';
import { textGaps } from '../../src/promise/index.js';

const parsers = await loadParsers();

/** The texts in the first view of a file, with a `·` at the ends at which a blank shows, or `=` if all white space does. */
function texts(file: string): string[] {
  const document = ViewDocument.open(parsers, file);
  const [view] = document.views;
  if (view === undefined) return [];
  const found = textGaps(view).map(({ start, end, showsBefore, showsAfter, isPreformatted }) => {
    const mark = isPreformatted ? '=' : '·';
    return `${showsBefore ? mark : ''}${file.slice(start, end)}${showsAfter ? mark : ''}`;
  });
  document.dispose();
  return found;
}

test.each([
  ['a view', 'view! { a }', ['a']],
  ['a view that does not begin the file', 'fn f() { leptos::view! { <b>a</b> } }', ['·a·']],
  ['a block', 'view! { <p>a</p> }', ['a']],
  ['an inline element', 'view! { <b>a</b> }', ['·a·']],
  ['a component', 'view! { <A>a</A> }', ['·a·']],
  ['a fragment in a block', 'view! { <p><>a</></p> }', ['a']],
  ['a fragment behind something', 'view! { <p>{b}<>a</></p> }', ['·a']],
  ['beside blocks', 'view! { <b><p/>a<br/>b<i/></b> }', ['a', 'b·']],
  ['beside comments', 'view! { <p>/* */ a // b\n</p> }', ['a']],
  ['around nodes', 'view! { <p>a {b} c "d" e</p> }', ['a·', '·c·', '·e']],
  ['comments inside', 'view! { <p>a /* b */ c</p> }', ['a /* b */ c']],
  ['a nested view', 'view! { <p>a {f(view! { b {c} })}</p> }', ['a·', 'b·']],
  ['a nested view in an attribute', 'view! { <p a=view! { b {c} }>d</p> }', ['b·', 'd']],
  ['preformatted', 'view! { <pre>a<p>b</p></pre> }', ['=a=', '=b=']],
  ['the edges of a nested view in it', 'view! { <pre>{view! { a }}</pre> }', ['a']],
  ['no text', 'view! { <p a="b">"c"{d}</p> }', []],
  ['the scope of old views', 'view! { cx, <p>a</p> }', ['a']],
])('%s', (_, file, expected) => {
  expect(texts(file)).toEqual(expected);
});

test('thousands of levels', () => {
  const levels = 5_000;
  expect(texts(`view! { ${'<b>'.repeat(levels)}a${'</b>'.repeat(levels)} }`)).toEqual(['·a·']);
});
