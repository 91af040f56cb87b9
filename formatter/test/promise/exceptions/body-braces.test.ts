import { expect, test } from 'vitest';
import { verdictOfCode } from '../verdict.js';

test.each([
  ['come around a body', '|| a', '|| { a }'],
  ['come around a body behind parameters', 'move |a, b: Vec<u8>| c', 'move |a, b: Vec<u8>| { c }'],
  ['come around the body of an inner closure', '|a| |b| c', '|a| |b| { c }'],
  ['come around a body with braces in a pattern', '|| if let A {} | B = c {}', '|| { if let A {} | B = c {} }'],
  ['come around a body with a constant in generics', '|| if A::<{ B }, C>() {}', '|| { if A::<{ B }, C>() {} }'],
  ['come around a body with a loop over a pattern', '|| for A {} | B in c {}', '|| { for A {} | B in c {} }'],
  ['come around a body that follows a statement', 'if a {} || b', 'if a {} || { b }'],
  ['come around a body that follows a function', 'async fn a() {} || b', 'async fn a() {} || { b }'],
  ['come around an arm', 'match a { B => c }', 'match a { B => { c } }'],
  ['go around an arm', 'match a { B => { c } }', 'match a { B => c }'],
  ['go around a block of statements', 'match a { B => {{ c; d }} }', 'match a { B => { c; d } }'],
  ['go around an empty block', 'match a { B => {{}} }', 'match a { B => {} }'],
  ['go around an arm twice', 'match a { B => { { c } } }', 'match a { B => c }'],
])('%s', (_, before, after) => {
  expect(verdictOfCode(before, after)).toBe('kept');
});

test.each([
  ['go around a closure', '|| { a }', '|| a', '{ a }'],
  ['go around two statements', 'match a { B => { if c {} d } }', 'match a { B => if c {} d }', '{ if c {} d } }'],
  ['go around an item', 'match a { B => { let c = d } }', 'match a { B => let c = d }', '{ let c = d } }'],
  ['go around nothing', 'match a { B => {} }', 'match a { B => }', '{} }'],
  ['go around a statement', 'match a { B => { c; } }', 'match a { B => c; }', '{ c; } }'],
  ['come around an operand', 'a | b && c', 'a | { b && c }', 'b && c'],
  ['come around an operand that looks like a body', 'a || b | c', 'a || b | { c }', 'c'],
  ['come around an operand behind a value', 'let a = if b {} || c;', 'let a = if b {} || { c };', 'c;'],
  ['come around an operand behind a future', 'async {} || a', 'async {} || { a }', 'a'],
  ['come around an alternative', '|a| b | c', '|a| b | { c }', 'c'],
  ['come around a value', 'let a = b;', 'let a = { b };', 'b;'],
  ['come at two places', '|| a + b', '|| { a } + { b }', 'b'],
  ['come in an unknown macro', 'm!(|| a)', 'm!(|| { a })', 'a)'],
])('they do not %s', (_, before, after, rest) => {
  expect(verdictOfCode(before, after)).toBe(`token: ${rest}`);
});
