import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test.each([
  ['a+b*c', 'a + b * c'],
  ['a . b&&!c', 'a.b && !c'],
  ['a<<=1', 'a <<= 1'],
  ['a=b', 'a = b'],
  ['a as   u32', 'a as u32'],
  ['& mut*a', '&mut *a'],
  ['&raw  const a', '&raw const a'],
  ['- 1', '-1'],
  ['0 ..= 9', '0..=9'],
  ['.. ', '..'],
  ['2. ..x', '2. ..x'],
  ['1+2. ..=3.', '1 + 2. ..=3.'],
  ['.. ..x', '.. ..x'],
  ['( a )', '(a)'],
  ['return  a', 'return a'],
  ["break  'a  1", "break 'a 1"],
  ["continue  'a", "continue 'a"],
  ['a [ 0 ]', 'a[0]'],
  ['a ?', 'a?'],
  ['1_000u32', '1_000u32'],
  ['<T as Default>::default( )', '<T as Default>::default()'],
])('%s', (code, formatted) => {
  expect(formatStable(code)).toBe(formatted);
});

test('a line breaks in front of an operator', () => {
  expect(formatStable('the_first_of_the_conditions && the_second_of_the_conditions && third')).toBe(
    `the_first_of_the_conditions && the_second_of_the_conditions
    && third`,
  );
});

test('the dot of a comment is not that of a number', () => {
  expect(formatStable('{\n// All.\n..\n}')).toBe('{\n    // All.\n    ..\n}');
});

test('with a comment it stays as it is written, and what is around it is formatted', () => {
  expect(formatStable('f( a  /* one */ +  b,c )')).toBe('f(a  /* one */ +  b, c)');
  expect(formatStable('{\n  f();\n  a\n    // why\n    &&   b\n}')).toBe(`{
    f();
    a
      // why
      &&   b
}`);
});
