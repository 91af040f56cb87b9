import { describe, expect, it } from 'vitest';
import { check, expectFindings, inView } from '../checking.js';

const CODE = 'misplaced-table-content';

function inTable(row: string): string {
  return inView(`<table><tbody><tr>${row}</tr></tbody></table>`);
}

describe('reports', () => {
  it('an element that the parser puts in front of the table', () => {
    const [finding] = expectFindings(CODE, inView('<table><tbody><«div»/></tbody></table>'));
    expect(finding?.message).toBe(
      '`<tbody>` cannot hold `<div>`: the browser puts it in front of the table. Put it in a cell, `<td>` or `<th>`.',
    );
  });

  it.each([
    ['text', inView('<table>«"Nothing found"»</table>')],
    ['unquoted text in a row', inTable('«Nothing found»')],
    ['a cell without a row', inView('<table><tbody><«td»/></tbody></table>')],
    ['a cell directly in a table', inView('<table><«th»/></table>')],
    ['a column without a group', inView('<table><«col»/></table>')],
    ['a row in a row', inTable('<«tr»/>')],
    ['a row in a cell', inTable('<td><«tr»/></td>')],
    ['a row in what a cell holds', inTable('<td><div><«tr»/></div></td>')],
    ['a header behind the rows', inView('<table><tbody><«thead»/></tbody></table>')],
    ['a table in a table', inView('<table><«table»/></table>')],
    ['a form around rows', inView('<table><«form»><tr/></form></table>')],
    ['an input that is seen', inTable('<«input» type="text" title="a"/>')],
  ])('%s', (_, text) => {
    expectFindings(CODE, text);
  });
});

describe('is silent about', () => {
  it.each([
    ['everything in a cell', inTable('<td>"a"<div/><table/><form/></td>')],
    ['a script', inView('<table><script></script></table>')],
    ['an input that is hidden', inTable('<input type="hidden"/>')],
    ['an input that may be hidden', inTable('<input type=kind/>')],
    ['a component', inView('<table><Rows/></table>')],
    ['what a component holds', inTable('<Show when=f><div/></Show>')],
    ['a block', inTable('{cells}')],
    ['a table in SVG', inView('<svg><foreignObject><tr>"a"</tr></foreignObject></svg>')],
    ['white space', inView(String.raw`<table>"\n  "</table>`)],
    ['rows that a template holds', inView('<template><tr><td/></tr></template>')],
  ])('%s', (_, text) => {
    expectFindings(CODE, text);
  });

  it('a row whose close tag is not typed yet', () => {
    const codes = check(inView('<div><tr><p></p></div>')).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });
});

it('is silent where a quote that is not typed yet makes text of strings', () => {
  expect(check(inView('<tr>"<td class="a">"b"</td></tr>')).map(({ code }) => code)).not.toContain(CODE);
});
