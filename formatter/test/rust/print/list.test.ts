import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test.each([
  ['[1,2 , 3,]', '[1, 2, 3]'],
  ['[ ]', '[]'],
  ['[0u8 ;4]', '[0u8; 4]'],
  ['( "active",move||a.get( ) )', '("active", move || a.get())'],
  ['(a ,)', '(a,)'],
  ['( )', '()'],
  ['[ /* none */ ]', '[/* none */]'],
])('%s', (code, formatted) => {
  expect(formatStable(code)).toBe(formatted);
});

test('what does not fit has an element a line', () => {
  expect(formatStable('["the first of the elements", "the second one", "the third one"]')).toBe(`[
    "the first of the elements",
    "the second one",
    "the third one",
]`);
  expect(formatStable('(the_only_element_of_a_tuple_that_does_not_fit(with_an_argument),)')).toBe(`(
    the_only_element_of_a_tuple_that_does_not_fit(
        with_an_argument,
    ),
)`);
});

test('comments stay beside their elements', () => {
  expect(formatStable('[ 1, // one\n 2,\n // three\n 3 ]')).toBe(`[
    1, // one
    2,
    // three
    3,
]`);
  expect(formatStable('(a, // one\n)')).toBe('(\n    a, // one\n)');
  expect(formatStable('[a // one\n , b]')).toBe('[\n    a, // one\n    b,\n]');
});
