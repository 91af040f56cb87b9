import { expect, test } from 'vitest';
import { verdictOfCode } from '../verdict.js';

test('the fields of fields may stand on lines of their own, and come together again', () => {
  expect(verdictOfCode('a.0.1.b()', 'a\n    .0\n    .1\n    .b()')).toBe('kept');
  expect(verdictOfCode('a\n    .0\n    .1', 'a.0.1')).toBe('kept');
});

test('a number is no field', () => {
  expect(verdictOfCode('f(0.1)', 'f(0 .1)')).toBe('token: 0.1)');
  expect(verdictOfCode('a.0.1', 'a\n    .0\n    .2')).toBe('token: 0.1');
});
