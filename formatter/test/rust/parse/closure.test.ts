import { expect, it } from 'vitest';
import { expression } from './sketch.js';

it.each([
  ['|a| a + b', 'closure(a binary(a + b))'],
  ['move || a', 'closure(isMove a)'],
  ['|| || a', 'closure(closure(a))'],
  ['async move |a| a', 'closure(isAsync isMove a a)'],
  ['static || a', 'closure(isStatic a)'],
  ['|&a, (b, c): T| d', 'closure(pat_reference(a) pat_type(pat_tuple(b c) T) d)'],
  ['|#[a] b: T| c', 'closure(pat_type(b T #[a]) c)'],
  ["for<'a> |b: &'a T| b", "closure('a pat_type(b type_reference('a T)) b)"],
  ['|a| -> T { b }', 'closure(a T { b })'],
  ['a || |b| c', 'binary(a || closure(b c))'],
])('%s', (text, tree) => {
  expect(expression(text)).toBe(tree);
});

it('has a block for its body where it has a type', () => {
  expect(expression('|a| -> T b')).toBeUndefined();
});

it('has no alternatives in a parameter but in parentheses', () => {
  expect(expression('|A | B| c')).toBe('closure(A binary(B | c))');
  expect(expression('|(A | B)| c')).toBe('closure(pat_paren(pat_or(A B)) c)');
});
