import { describe, expect, test } from 'vitest';
import { verdict, verdictOfCode } from './verdict.js';

describe('a view keeps its comments', () => {
  test.each([
    ['one is lost', '// a\n<p />', '<p />', 'comment: // a'],
    ['a doc comment is lost', '{/// a\nlet x = 1;}', '{let x = 1;}', 'comment: /// a'],
    ['one at the end is lost', '<p /> // a\n', '<p />\n', 'comment: // a'],
    ['one comes', '<p />', '// a\n<p />', 'comment: <p /> }'],
    ['one comes twice', '/* a */ <p />', '/* a */ /* a */ <p />', 'comment: <p /> }'],
    ['two change places', '// a\n// b\n<p />', '// b\n// a\n<p />', 'comment: // a'],
    ['one is moved over a token', '<p a=1 // c\n/>', '<p // c\na=1 />', 'comment: a=1 // c'],
    [
      'one moves into a nested view',
      '{|| { // c\nview! { <p /> } }}',
      '{|| { view! { // c\n<p /> } }}',
      'comment: // c',
    ],
    ['one says something else', '// a b\n<p />', '// a  b\n<p />', 'comment: // a b'],
    ['a line becomes a block', '// a\n<p />', '/* a */\n<p />', 'comment: // a'],
    ['lines of a block move', '/* a\n    b */ <p />', '/* a\n  b */ <p />', 'comment: /* a'],
  ])('%s', (_, before, after, expected) => {
    expect(verdict(`view! { ${before} }`, `view! { ${after} }`)).toBe(expected);
  });

  test('where it stands between its two tokens is free', () => {
    expect(verdictOfCode('f(a, /* b */ c)', 'f(\n    a,\n    /* b */\n    c,\n)')).toBe('kept');
  });

  test.each([
    ['a comma between two elements', 'f(a // b\n, c)', 'f(\n    a, // b\n    c,\n)'],
    ['one behind the last', 'f(a // b\n,)', 'f(\n    a, // b\n)'],
    ['one behind only some of them', '[a /* b */ // c\n, /* d */ e]', '[a /* b */, // c\n/* d */ e]'],
  ])('%s may move in front of the comments in front of it', (_, before, after) => {
    expect(verdictOfCode(before, after)).toBe('kept');
  });

  test.each([
    ['the comments keep their order', 'f(a /* b */, /* c */ d)', 'f(a, /* c */ /* b */ d)', '/* b */, /* c */ d)'],
    ['none moves in front of it', 'f(a, /* b */ c)', 'f(a /* b */, c)', ', /* b */ c)'],
    ['none moves over the next token', 'f(a /* b */, c)', 'f(a, c /* b */)', '/* b */, c)'],
    ['none is lost', 'f(a /* b */, c)', 'f(a, c)', '/* b */, c)'],
    ['a comma for an unknown macro may mean anything', 'g!(a /* b */, c)', 'g!(a, /* b */ c)', '/* b */, c)'],
  ])('but %s', (_, before, after, rest) => {
    expect(verdictOfCode(before, after)).toBe(`comment: ${rest}`);
  });

  test('the braces that come around it make no other place', () => {
    expect(verdictOfCode('|x| /* a */ x', '|x| {\n    /* a */\n    x\n}')).toBe('kept');
  });

  test.each([
    ['a blank may come behind the slashes', '//a', '// a', 'kept'],
    ['but not two', '//a', '//  a', 'comment: //a'],
    ['and none goes', '//  a', '// a', 'comment: //  a'],
    ['nor does one come to a doc comment', '///a', '/// a', 'comment: ///a'],
    ['nor to more slashes', '////a', '// //a', 'comment: ////a'],
    ['nor to an inner doc comment', '//!a', '// !a', 'comment: //!a'],
    ['blanks at the end go', '// a  ', '// a', 'kept'],
    ['so they do behind nothing', '//', '// ', 'kept'],
  ])('%s', (_, before, after, expected) => {
    expect(verdict(`view! { ${before}\n<p /> }`, `view! { ${after}\n<p /> }`)).toBe(expected.trimEnd());
  });

  test('either newline may end a line of a block comment', () => {
    expect(verdict('view! { /* a\r\n b */ <p /> }', 'view! { /* a\n b */ <p /> }')).toBe('kept');
    expect(verdict('view! { /* a\r\n b */ <p /> }', 'view! { /* a  b */ <p /> }')).toMatch(/^comment: /u);
  });
});
