import { expect, test } from 'vitest';
import { verdictOfCode } from '../verdict.js';

test.each([
  ['goes behind a block', 'match a { B => {}, C => d }', 'match a { B => {} C => d }'],
  ['goes behind an if', 'match a { B => if c {} else {}, C => d }', 'match a { B => if c {} else {} C => d }'],
  ['goes where braces come', 'match a { B => c, C => d }', 'match a { B => {\nc\n} C => d }'],
  ['comes where braces go', 'match a { B => { c } C => d }', 'match a { B => c, C => d }'],
  ['comes behind the last arm', 'match a { B => c }', 'match a { B => c, }'],
])('%s', (_, before, after) => {
  expect(verdictOfCode(before, after)).toBe('kept');
});

test.each([
  ['in front of another pattern', 'match a { B => c, C => d }', 'match a { B => c C => d }', ', C => d }'],
  ['in a struct', 'S { a: {}, b }', 'S { a: {} b }', ', b }'],
  ['between arguments', 'f({}, b)', 'f({} b)', ', b)'],
  ['in an unknown macro', 'cases!(B => {}, C => d)', 'cases!(B => {} C => d)', ', C => d)'],
])('not %s', (_, before, after, rest) => {
  expect(verdictOfCode(before, after)).toBe(`token: ${rest}`);
});
