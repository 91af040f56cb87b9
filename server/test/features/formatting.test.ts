import { Formatter } from 'prettier-plugin-leptos';
import { loadParsers, ViewDocument } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { formatViews } from '../../src/features/formatting.js';

const parsers = await loadParsers();
const formatter = await Formatter.load();

function format(text: string, range?: { start: number; end: number }) {
  const document = ViewDocument.open(parsers, text);
  const { edits, refusals } = formatViews(document, { formatter, options: {}, sortClasses: undefined }, range);
  const formatted = [...edits]
    .reverse()
    .reduce((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), text);
  return { edits, refusals, formatted };
}

const file = (...views: string[]) => views.map(view => `fn  f() {\n    ${view}\n}\n`).join('\n');

const UNFORMATTED = 'view! { <ul   class="a"><li>{a}</li></ul> }';
const FORMATTED = 'view! {\n        <ul class="a">\n            <li>{a}</li>\n        </ul>\n    }';

describe('formatting a document', () => {
  it('changes its views and nothing else', () => {
    expect(format(file(UNFORMATTED, FORMATTED)).formatted).toBe(file(FORMATTED, FORMATTED));
    expect(format('fn  f() { 1 }').edits).toEqual([]);
  });

  it('gives the same as the library', () => {
    const text = file(UNFORMATTED, 'view! { <p   a=b>"c" {d}</p> }');
    expect(format(text).formatted).toBe(formatter.format(text).text);
  });

  it('edits only what differs, so that cursors stay', () => {
    const text = file(FORMATTED.replace('"a"', '"a"  ').replace('</ul>', '</ul >'));
    const edits = format(text).edits.map(({ start, end, text: by }) => [text.slice(start, end), by]);
    expect(edits).toEqual([
      ['  ', ''],
      [' ', ''],
    ]);
  });

  it('goes around a view that does not parse', () => {
    const { formatted, refusals } = format(file('view! { <p   > }', UNFORMATTED));
    expect(formatted).toBe(file('view! { <p   > }', FORMATTED));
    expect(refusals).toMatchObject([{ reason: 'syntax' }]);
  });

  it('takes only the views that touch a range', () => {
    const text = file(UNFORMATTED, UNFORMATTED);
    const start = text.lastIndexOf('<li>');
    expect(format(text, { start, end: start }).formatted).toBe(file(UNFORMATTED, FORMATTED));
    expect(format(text, { start: 0, end: 5 }).edits).toEqual([]);
  });
});
