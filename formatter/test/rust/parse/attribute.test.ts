import { describe, expect, it } from 'vitest';
import { parseExpression, parseStatements } from '../../../src/rust/parse/index.js';
import { statements } from './sketch.js';

/** The comments that a parse of statements leaves. */
function comments(text: string): string[] | undefined {
  return parseStatements(text, 0, text.length)?.comments.map(({ start, end }) => text.slice(start, end));
}

describe('a doc comment is an attribute', () => {
  it.each([
    ['in front of a statement', '/// a\nlet b = c;', 'stmt_let(/// a b c)'],
    ['between attributes', '#[a] /** b */ #[c] d();', 'stmt_expr(call(d #[a] /** b */ #[c]) semicolon)'],
    ['in front of an arm', 'match a { /// b\n c => d }', 'match(a (/// b c d))'],
    ['in front of a field', 'S { /// a\n b, /// c\n d: 1 }', 'struct(S (/// a b b) (/// c d colon 1))'],
    ['at the beginning of a block', '{ //! a\n b }', 'block({ //! a; b })'],
    ['at the beginning of a match', 'match a { //! b\n _ => c }', 'match(a //! b (_ c))'],
    ['behind the statement before', 'a; /// b\nc;', 'stmt_expr(a semicolon); stmt_expr(path(c /// b) semicolon)'],
  ])('%s', (_, text, tree) => {
    expect(statements(text)).toBe(tree);
    expect(comments(text)).toEqual([]);
  });
});

describe('it is a comment', () => {
  it.each([
    ['inside an expression', 'f(/** a */ b, /// c\n d)', ['/** a */', '/// c']],
    ['at the end of a block', '{ a; /// b\n }', ['/// b']],
    ['inside the body of a macro', 'a!(/// b\n c)', ['/// b']],
    ['of the other kind', '//! a\nb; { /// c\n }', ['//! a', '/// c']],
  ])('%s', (_, text, left) => {
    expect(comments(text)).toEqual(left);
  });
});

it('leaves comments that are no doc comments', () => {
  expect(comments('// a\nb; /* c */ //// d')).toEqual(['// a', '/* c */', '//// d']);
});

it('begins what it belongs to', () => {
  const text = '#[a] b + c';
  expect(parseExpression(text, 0, text.length)?.node).toMatchObject({ start: 0, left: { start: 0, end: 6 } });
});

it('is not an inner attribute in front of a statement', () => {
  expect(statements('a; #![b] c')).toBeUndefined();
});
