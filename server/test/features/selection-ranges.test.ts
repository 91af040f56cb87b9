import { expect, it } from 'vitest';
import { selectionSpans } from '../../src/features/selection-ranges.js';
import { file, textOf } from './snippet.js';

const selections = (marked: string) => {
  const snippet = file(marked);
  return textOf(snippet, selectionSpans(snippet.document, snippet.offset));
};

it('grows from a value to the view', () => {
  expect(selections('view!{<p><b class="a|b">"x"</b></p>}')).toEqual([
    'ab',
    '"ab"',
    'class="ab"',
    '<b class="ab">',
    '<b class="ab">"x"</b>',
    '<p><b class="ab">"x"</b></p>',
    'view!{<p><b class="ab">"x"</b></p>}',
  ]);
});

it('grows from a text through the content', () => {
  expect(selections('view!{<p>"x|y" <b/></p>}')).toEqual([
    'xy',
    '"xy"',
    '"xy" <b/>',
    '<p>"xy" <b/></p>',
    'view!{<p>"xy" <b/></p>}',
  ]);
});

it('grows from a name', () => {
  expect(selections('view!{<p|>"x"</p>}')).toEqual(['p', '<p>', '<p>"x"</p>', 'view!{<p>"x"</p>}']);
  expect(selections('view!{<p>"x"</p|>}')).toEqual(['p', '</p>', '<p>"x"</p>', 'view!{<p>"x"</p>}']);
  expect(selections('view!{<p cla|ss="a">}').slice(0, 2)).toEqual(['class', 'class="a"']);
});

it('grows out of nested views', () => {
  expect(selections('view!{<p>{view!{<b|/>}}</p>}')).toEqual([
    'b',
    '<b/>',
    'view!{<b/>}',
    '{view!{<b/>}}',
    '<p>{view!{<b/>}}</p>',
    'view!{<p>{view!{<b/>}}</p>}',
  ]);
});

it('begins with the whole view at its name', () => {
  expect(selections('view|! { <p/> }')).toEqual(['view! { <p/> }']);
  expect(selections('view!|{ <p/> }')).toEqual(['view!{ <p/> }']);
  expect(selections('view!{| <p/> }')).toEqual([' <p/> ', 'view!{ <p/> }']);
});

it('is empty outside of views', () => {
  expect(selections('fn f() {|}')).toEqual([]);
});

it('ends somewhere in a very deep tree', () => {
  expect(selections(`view!{${'<b>'.repeat(5_000)}|`).length).toBeLessThanOrEqual(500);
});
