import { expect, test } from 'vitest';
import { verdictOfCode } from '../verdict.js';

test.each([
  ['match a { B => () }', 'match a { B => {} }'],
  ['match a { B => (), C => d }', 'match a { B => {} C => d }'],
  ['match a { B => { () } }', 'match a { B => {} }'],
  ['match a { B => { { () } } }', 'match a { B => {} }'],
])('%s may become %s', (before, after) => {
  expect(verdictOfCode(before, after)).toBe('kept');
});

test.each([
  ['match a { B => {} }', 'match a { B => () }', '{} }'],
  ['match a { B => (c) }', 'match a { B => {} }', '(c) }'],
  ['|| ()', '|| {}', '()'],
  ['if a { () }', 'if a {}', '() }'],
  ['match a { B => { c; () } }', 'match a { B => { c; } }', '() } }'],
  ['cases!(B => ())', 'cases!(B => {})', '())'],
])('%s may not become %s', (before, after, rest) => {
  expect(verdictOfCode(before, after)).toBe(`token: ${rest}`);
});
