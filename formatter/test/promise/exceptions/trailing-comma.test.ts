import { expect, test } from 'vitest';
import { verdict, verdictOfCode } from '../verdict.js';

test.each([
  ['an argument', 'f(a, b)', 'f(\n    a,\n    b,\n)'],
  ['a single argument', 'f(a)', 'f(a,)'],
  ['an argument behind generics', 'f::<T>(a)', 'f::<T>(a,)'],
  ['an element', '[a, b,]', '[a, b]'],
  ['a field', 'S { a, b: 1, }', 'S { a, b: 1 }'],
  ['a pattern', 'if let Some(a,) = b {}', 'if let Some(a) = b {}'],
  ['a tuple of two', '(a, b,)', '(a, b)'],
  ['a tuple with `||`', '(a || b, c,)', '(a || b, c)'],
  ['a tuple with a closure', '(|a, b| a, b,)', '(|a, b| a, b)'],
  ['a generic argument', 'Vec::<u8,>::new()', 'Vec::<u8>::new()'],
  ['a parameter', '|a, b,| a', '|a, b| a'],
  ['a parameter behind a loop', 'while f::<A, B>() {} |a,| a', 'while f::<A, B>() {} |a| a'],
  ['an argument of a standard macro', 'format!("{}", a,)', 'format!("{}", a)'],
  ['an argument of a function pointer', 'a as fn(u8,)', 'a as fn(u8)'],
])('%s', (_, one, other) => {
  expect(verdictOfCode(one, other)).toBe('kept');
  expect(verdictOfCode(other, one)).toBe('kept');
});

test.each([
  ['a tuple of one', '(a,)', '(a)', ',)'],
  ['a pattern of one', 'let (a,) = b;', 'let (a) = b;', ',) = b;'],
  ['a tuple of one, a closure', '(|a, b| a,)', '(|a, b| a)', ',)'],
  ['a tuple of one with generics', '(f::<A, B>(),)', '(f::<A, B>())', ',)'],
  ['a tuple of one behind a block', 'if a {} (b,)', 'if a {} (b)', ',)'],
  ['a comma in the middle', 'f(a, -b)', 'f(a -b)', ', -b)'],
  ['a comma alone', 'f(,)', 'f()', ',)'],
  ['an unknown macro', 'lazy!(a,)', 'lazy!(a)', ',)'],
])('not that of %s', (_, before, after, rest) => {
  expect(verdictOfCode(before, after)).toBe(`token: ${rest}`);
});

test('patterns among attributes are no tuple', () => {
  expect(verdict('view! { <A let(b,) /> }', 'view! { <A let(b) /> }')).toBe('kept');
});

test('generics of a tag', () => {
  expect(verdict('view! { <A<T,> /> }', 'view! { <A<T> /> }')).toBe('kept');
});

test('an exclamation mark of unquoted text is that of no macro', () => {
  expect(verdict('view! { <p>so! {f(a,)}</p> }', 'view! { <p>so! {f(a)}</p> }')).toBe('kept');
  expect(verdict('view! { <p>so! {f(a)}</p> }', 'view! { <p>so! {f(a,)}</p> }')).toBe('kept');
});
