import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test.each([
  ['Point{x,y : 2}', 'Point { x, y: 2 }'],
  ['Point{ }', 'Point {}'],
  ['Self{ ..other }', 'Self { ..other }'],
  ['Point{ x, .. } = a', 'Point { x, .. } = a'],
  ['Point { /* none */ }', 'Point { /* none */ }'],
])('%s', (code, formatted) => {
  expect(formatStable(code)).toBe(formatted);
});

test('more than 34 columns are a field a line, whatever room there is', () => {
  expect(formatStable('Options { immediate: true, a: 1 }')).toBe('Options { immediate: true, a: 1 }');
  expect(formatStable('Options { immediate: true, once: 1 }', 200)).toBe(`Options {
    immediate: true,
    once: 1,
}`);
});

test('no comma behind the rest', () => {
  expect(formatStable('Options { immediate: true, once: false, ..Default::default() }')).toBe(`Options {
    immediate: true,
    once: false,
    ..Default::default()
}`);
});

test('comments and blank lines between fields stay', () => {
  expect(
    formatStable(`Options {
  // how
  immediate: true, // at once

  /* how often */ once: false,
  ..Default::default() // rest
  // end
}`),
  ).toBe(`Options {
    // how
    immediate: true, // at once

    /* how often */ once: false,
    ..Default::default() // rest
    // end
}`);
});

test('a field with a comment in it stays as it is written', () => {
  expect(formatStable('Point { x: /* why */  1, y:2 }')).toBe('Point { x: /* why */  1, y: 2 }');
  expect(formatStable('Point { .. /* why */  a }')).toBe('Point { .. /* why */  a }');
});
