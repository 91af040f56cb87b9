import { opaqueTokens } from 'tree-sitter-leptos';
import { describe, expect, it } from 'vitest';
import { HIDDEN, outsideBrackets } from '../../src/check/rust-text.js';

describe('the comments and literals of Rust', () => {
  it.each([
    ['a line comment', '«// a»\nb', 'comment'],
    ['a line comment before CRLF', '«// a»\r\nb', 'comment'],
    ['a block comment', 'a «/* // b */» c', 'comment'],
    ['a nested block comment', '«/* /* a */ b */» c', 'comment'],
    ['a block comment without end', 'a «/* b /* c */ d»', 'comment'],
    ['a comment of four slashes', '«//// a»\n', 'comment'],
    ['an empty block comment', '«/**/» a', 'comment'],
    ['a doc comment', '«/// a»\n', 'doc comment'],
    ['a doc comment of the module', '«//! a»\n', 'doc comment'],
    ['a string', '«"a // b \\" c"» d', 'literal'],
    ['a raw string', '«r#"a " // b"#» c', 'literal'],
    ['a raw string without end', '«r##"a "# // b»', 'literal'],
    ['bytes', 'a(«br"\\"») ', 'literal'],
    ['a character', `a(«'"'») `, 'literal'],
    ['an escaped character', String.raw`a(«'\''») `, 'literal'],
  ])('%s', (_, marked, kind) => {
    const text = marked.replace(/[«»]/g, '');
    const found = [...opaqueTokens(text)];
    expect(found).toEqual([{ start: marked.indexOf('«'), end: marked.indexOf('»') - 1, kind }]);
  });

  it('no lifetimes', () => {
    expect([...opaqueTokens("fn f<'a>(x: &'a str) -> &'a str {}")]).toEqual([]);
  });
});

describe('what is outside of brackets', () => {
  it.each([
    ['a(b)c', 'a(_)c'],
    ['a[b{c}]d', 'a[____]d'],
    ['a"("b', 'a___b'],
    ['a)b', 'a'],
  ])('%s', (text, expected) => {
    expect(outsideBrackets(text).replaceAll(HIDDEN, '_')).toBe(expected);
  });
});
