import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check/check-document.js';
import type { Rule } from '../../src/check/rule.js';
import { context } from '../features/snippet.js';

const parsers = await loadParsers();
const options = { ...context(), rstml: '0.12' as const, levels: {} };

/** Views with findings that have fixes, suggestions, related places, and problems that they explain. */
const TEXT = `fn one() -> impl IntoView {
    view! { <p a="1" a="2"/> <table><tr/></table> }
}

fn two() -> impl IntoView {
    view! { <Show when=|| 1 > 2>"x"</Show> <li><p></li> }
}

fn three() -> impl IntoView {
    view! { <img/> {move || view! { <button class="a" class="b"/> }} "&nbsp;" }
}
`;

/** Types each text at the end of what it stands behind, as an editor does, and compares with a document opened afresh. */
function expectSameAsFresh(edits: readonly { readonly behind: string; readonly typed: string }[]): void {
  const document = ViewDocument.open(parsers, TEXT);
  expect(checkDocument(document, options).length).toBeGreaterThan(5);
  for (const { behind, typed } of edits) {
    const start = document.text.indexOf(behind) + behind.length;
    document.update([{ start, end: start, text: typed }]);
    const fresh = ViewDocument.open(parsers, document.text);
    expect(checkDocument(document, options)).toEqual(checkDocument(fresh, options));
    fresh.dispose();
  }
  document.dispose();
}

describe('what is found after an edit is what is found in the text opened afresh', () => {
  it.each([
    ['in front of all views', [{ behind: 'fn one', typed: '_more' }]],
    ['in a view, in front of others', [{ behind: '<p a="1"', typed: ' a="3"' }]],
    ['in the last view', [{ behind: '"&nbsp;', typed: '&copy;' }]],
    ['right behind a view', [{ behind: '"&nbsp;" }', typed: ';' }]],
    ['between two views', [{ behind: 'fn two() -> impl IntoView {', typed: '\n    let a = view! { <img/> };' }]],
    ['in a nested view', [{ behind: 'class="b"', typed: ' class="c"' }]],
    ['a tag that is half-typed, and then is not', ['<', 'b', '/', '>'].map(typed => ({ behind: '<img/> ', typed }))],
    ['a quote that swallows the rest', [{ behind: '<table>', typed: '"' }]],
    ['a brace that ends a view', [{ behind: '<img/> ', typed: '}' }]],
  ])('%s', (_, edits) => {
    expectSameAsFresh(edits);
  });
});

describe('a rule on single views', () => {
  const seen: string[] = [];
  const rule: Rule = {
    name: 'image-without-alt',
    severity: 'warning',
    scope: 'view',
    check({ document: { text, views } }) {
      seen.push(...views.map(({ start, end }) => text.slice(start, end)));
      expect(views.map(({ end }) => end)).toEqual([text.length]);
      return [];
    },
  };
  const document = ViewDocument.open(parsers, 'fn a() { view! { <a/> } }\nfn b() { view! { <b/> } }\n');
  const viewsSeen = (around: Partial<typeof options> = {}): readonly string[] => {
    seen.length = 0;
    checkDocument(document, { ...options, ...around }, [rule]);
    return [...seen];
  };

  it('is given each view once, and again only those that an edit has touched', () => {
    expect(viewsSeen()).toEqual(['view! { <a/> }', 'view! { <b/> }']);
    expect(viewsSeen()).toEqual([]);
    const start = document.text.indexOf('<a/>') + 2;
    document.update([{ start, end: start, text: 'b' }]);
    expect(viewsSeen()).toEqual(['view! { <ab/> }']);
  });

  it('is given all of them where another version of Leptos counts', () => {
    expect(viewsSeen({ version: '0.7' })).toHaveLength(2);
  });
});
