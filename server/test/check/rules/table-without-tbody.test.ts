import { describe, expect, it } from 'vitest';
import { check, expectFindings, fixed, inView } from '../checking.js';

const CODE = 'table-without-tbody';

describe('reports', () => {
  it('a row directly in a table, once for all that follow each other', () => {
    const [finding] = expectFindings(CODE, inView('<table><«tr»><td/></tr><tr><td/></tr></table>'));
    expect(finding?.message).toBe(
      'The browser puts a `<tbody>` around `<tr>`, and hydration finds another tree: write the `<tbody>`.',
    );
  });

  it.each([
    ['a row behind a header', '<table><thead><tr/></thead><«tr»><td/></tr></table>'],
    ['rows on both sides of a group', '<table><«tr»/><tbody><tr/></tbody><«tr»/></table>'],
    ['a row in a fragment', '<table><><«tr»/></></table>'],
    ['a row in a nested view', '{move || view! { <table><«tr»/></table> }}'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });
});

describe('is silent about', () => {
  it.each([
    ['rows in groups', '<table><thead><tr/></thead><tbody><tr/></tbody><tfoot><tr/></tfoot></table>'],
    ['a row that a component may put elsewhere', '<table><Rows><tr/></Rows></table>'],
    ['a row that is a view', '<tr><td/></tr>'],
    ['a table that comes from elsewhere', '<table>{rows}</table>'],
    ['a component named Table', '<Table><tr/></Table>'],
  ])('%s', (_, body) => {
    expectFindings(CODE, inView(body));
  });

  it('a table whose close tag is not typed yet', () => {
    const codes = check(inView('<div><table><tr><td></td></tr></div>')).map(({ code }) => code);
    expect(codes).not.toContain(CODE);
  });

  it('Leptos 0.6, which finds elements by their ids', () => {
    expectFindings(CODE, inView('<table><tr/></table>'), { version: '0.6' });
    expect(check(inView('<table><tr/></table>'), { version: '0.7' })).toHaveLength(1);
  });
});

describe('the way out', () => {
  it('puts all rows into one group', () => {
    const text = inView('<table><thead/><tr/> // more\n <tr/><tfoot/></table>');
    expect(fixed(text)).toBe(inView('<table><thead/><tbody><tr/> // more\n <tr/></tbody><tfoot/></table>'));
  });

  it('is only offered where something else could have a group of its own', () => {
    const [finding] = check(inView('<table><tr/><For each=f key=k let:x><tr/></For></table>'));
    expect(finding?.fix).toBeUndefined();
    expect(finding?.suggestions?.[0]?.edits.map(edit => edit.text)).toEqual(['<tbody>', '</tbody>']);
  });
});
