import { describe, expect, test } from 'vitest';
import { checkTexts, RULES } from './verdict.js';

/** Whether the comments of a view are certainly printed in the same way again. */
function isProven(before: string, after: string): boolean {
  const verdict = checkTexts(`view! { ${before} }`, `view! { ${after} }`, RULES);
  expect(verdict.broken).toBeUndefined();
  return verdict.isSameTree;
}

describe('comments are printed in the same way', () => {
  test.each([
    ['on a line of their own', '<p/>\n// a\n<i/>', '<p />\n    // a\n    <i />'],
    ['below a blank line', '<p/>\n\n\n// a\n<i/>', '<p />\n\n    // a\n    <i />'],
    ['at the end of a line', '<p/> // a\n<i/>', '<p />   // a\n    <i />'],
    ['without blanks at their ends', '// a  \n<p/>', '// a\n<p />'],
    ['behind a comma', '{f(a, // b\nc)}', '{f(\n    a, // b\n    c,\n)}'],
    ['one after the other', '/* a */ /* b */\n// c\n<p/>', '/* a */ /* b */\n    // c\n    <p />'],
  ])('%s', (_, before, after) => {
    expect(isProven(before, after)).toBe(true);
  });
});

describe('nobody knows how they are printed', () => {
  test.each([
    ['where one begins a line that did not', '<p/> // a\n<i/>', '<p />\n// a\n<i />'],
    ['where a blank line goes', '<p/>\n\n// a\n<i/>', '<p />\n// a\n<i />'],
    ['where blanks come', '<p/>/* a */<i/>', '<p /> /* a */<i />'],
    ['where the token behind it begins a line', '/* a */ <p/>', '/* a */\n<p />'],
    ['where it says something else', '//a\n<p/>', '// a\n<p />'],
    ['where a comma comes in front of it', '{f(a // b\n)}', '{f(\n    a, // b\n)}'],
    ['where a comma moves over it', '{f(a // b\n, c)}', '{f(\n    a, // b\n    c,\n)}'],
    ['in front of a comma', '{f(a /* b */, c)}', '{f(a /* b */, c)}'],
    ['behind a comma that begins a line', '{f(a\n, // b\nc)}', '{f(a\n, // b\nc)}'],
    ['in the braces of a body', '{|| /* a */ b}', '{|| { /* a */ b }}'],
    ['in a value that loses its braces', '<p a={b(/* c */)} />', '<p a=b(/* c */) />'],
    ['where it is an attribute', '{/// a\nlet b = 1;}', '{/// a\nlet b = 1;}'],
  ])('%s', (_, before, after) => {
    expect(isProven(before, after)).toBe(false);
  });

  test('in unquoted text', () => {
    const view = 'view! { <p>a /* b */ c</p> }';
    const start = view.indexOf('a');
    const text = { start, end: view.indexOf('</p>'), showsBefore: false, showsAfter: false, isPreformatted: false };
    expect(checkTexts(view, view, { ...RULES, textBefore: [text], textAfter: [text] }).isSameTree).toBe(false);
  });
});
