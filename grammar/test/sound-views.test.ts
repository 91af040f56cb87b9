import {
  allViews,
  findProblems,
  loadParsers,
  type QuickReader,
  readView,
  ViewDocument,
  visit,
} from 'tree-sitter-leptos';
import { describe, expect, test } from 'vitest';
import { editBetween, viewFile } from './documents.js';

const parsers = await loadParsers();

/** Everything in all views of a document with its place, and what is wrong there. */
function outline(document: ViewDocument): string[] {
  const found: string[] = [];
  for (const view of allViews(document)) {
    found.push(`${view.macro.text} ${view.start}-${view.end} body ${view.body.start}-${view.body.end}`);
    visit(view, place => {
      found.push(`${place.kind} ${place.start}-${place.end}`);
    });
  }
  return [...found, ...findProblems(document).map(({ code, start, end }) => `${code} ${start}-${end}`)];
}

function expectSameAsOpened(text: string, macroNames: readonly string[] = []): void {
  const read = ViewDocument.read(parsers, text, { macroNames });
  expect(outline(read)).toEqual(outline(ViewDocument.open(parsers, text, { macroNames })));
}

describe('a file that is only read has the views of one that is opened', () => {
  test.each([
    ['views, one nested', viewFile('<For each=x let:y>{move || view! { <b>{y}</b> }}</For> "text"') + viewFile('<p/>')],
    ['a path and a class', 'fn a() { leptos :: view! { class = "x", <p/> } }\nfn b() { ::leptos::template!(<p/>) }'],
    ['in another macro', 'fn a() { html! { view! { <p/> } } }'],
    [
      'in a macro of its own',
      'macro_rules! card { ($x:expr) => { view! { <p>{$x}</p> } } }\nfn a() { view! { <b/> } }',
    ],
    ['in comments and strings', `// view! { <a/> }\n/* view! { */ fn a() { "view! { <b/>"; view! { <p/> } }`],
    ['half in a comment', 'fn a() { // view!\n { 1 } }'],
    ['a string that is not closed', `fn a() { x(" }\n${viewFile('<p/>')}`],
    ['a comment that is not closed', `/* ${viewFile('<p/>')}`],
    ['a brace too many', `}${viewFile('<p/>')}`],
    ['a brace too few', `fn a() {\n${viewFile('<p/>')}`],
    ['a tag that is not closed', viewFile('<p><b></p>')],
    ['half-typed Rust in a view', viewFile('<p class=x.>{count.}</p>')],
    ['no view', 'fn view() { template(!x) }'],
  ])('%s', (_, text) => {
    expectSameAsOpened(text);
  });

  test('with a macro of the project', () => {
    expectSameAsOpened('fn a() { card! { <p/> } }', ['card']);
  });
});

describe('what reads views quickly', () => {
  const text = `${viewFile('<p>"text"</p>')}\n${viewFile('<b/>')}`;

  test('is asked for each, and the grammar for those it leaves', () => {
    const asked: string[] = [];
    const quickReader: QuickReader = (all, call, macroNames) => {
      asked.push(`${all.slice(call.bodyStart, call.bodyEnd).trim()} ${macroNames.join()}`);
      return asked.length === 1 ? readView(parsers, all, call) : undefined;
    };
    const read = ViewDocument.read(parsers, text, { macroNames: ['card'], quickReader });
    expect(asked).toEqual(['<p>"text"</p> card', '<b/> card']);
    expect(outline(read)).toEqual(outline(ViewDocument.open(parsers, text)));
  });

  test('what it does not know may be wrong', () => {
    const broken = `${text}\n${viewFile('<p>')}`;
    const read = ViewDocument.read(parsers, broken, { quickReader: () => undefined });
    expect(outline(read)).toEqual(outline(ViewDocument.open(parsers, broken)));
    read.dispose();
  });
});

test('an edit of a file that was only read leaves what a fresh one has', () => {
  const before = viewFile('<p class="a">"text"</p><b/>');
  const after = before.replace('text', 'other');
  const document = ViewDocument.read(parsers, before);
  document.update([editBetween(before, after)]);
  expect(document.text).toBe(after);
  expect(outline(document)).toEqual(outline(ViewDocument.open(parsers, after)));
  document.dispose();
});
