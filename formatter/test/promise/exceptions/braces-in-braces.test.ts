import { expect, test } from 'vitest';
import { verdict, verdictOfCode } from '../verdict.js';

test.each([
  ['the other pair is of a statement', 'a={{ {b} c }}', 'a={ {b} c }'],
  ['a comment stands behind the pair that goes', 'a={{ /* why */ {b} }}', 'a={ /* why */ {b} }'],
  ['a comment stands in front of its end', 'a={{ {b} // why\n }}', 'a={ {b} // why\n }'],
  ['there are three pairs', 'a={{{ /* why */ {b} c }}}', 'a={ /* why */ {b} c }'],
])('around a value: %s', (_, before, after) => {
  expect(verdict(`view! { <A ${before} /> }`, `view! { <A ${after} /> }`)).toBe('kept');
});

test('around a body', () => {
  expect(verdictOfCode('match a { b => {{ {c} d }} }', 'match a { b => { {c} d } }')).toBe('kept');
  expect(verdictOfCode('match a { b => {{ /* why */ {c} }} }', 'match a { b => { /* why */ {c} } }')).toBe('kept');
});

test.each([
  ['a comment would move into braces', 'a={{ {b} }}', 'a={ /* why */ {b} }', '} /> }'],
  ['a pair of other code would go', 'a={{ {b} c }}', 'a={ b c }', '{b} c }} /> }'],
])('not where %s', (_, before, after, rest) => {
  expect(verdict(`view! { <A ${before} /> }`, `view! { <A ${after} /> }`)).toContain(rest);
});

test('braces of an argument stay', () => {
  expect(verdictOfCode('f({{ {a} b }})', 'f({ {a} b })')).toBe('token: {a} b }})');
});
