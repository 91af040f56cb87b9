import { expect, it } from 'vitest';
import { straightCode } from '../../src/check/straight-code.js';

/** The words that are left of a piece of code. */
function words(body: string): string {
  const straight = straightCode(body);
  expect(straight.length).toBe(body.length);
  return straight.match(/\w+/g)?.join(' ') ?? '';
}

it.each([
  ['let a = one(); two(a)', 'let a one two a'],
  ['let a = move || inner; b', 'let a move b'],
  ['each(|x| { inner; inner }, b)', 'each b'],
  ['each(|x, y: &[u8]| inner(x), b)', 'each b'],
  ['let a = b || c; d', 'let a b c d'],
  ['if a || b { c }', 'if a b c'],
  ['let a = b | c;', 'let a b c'],
  ['spawn(async move { inner }); b', 'spawn b'],
  ['fn inner() -> u8 { 1 } b', 'b'],
  ['let infn = 1; my_fn(a)', 'let infn 1 my_fn a'],
  ['impl Inner { fn a() {} } b', 'b'],
  ['let f: Box<dyn Fn()> = a; view! { <p>{inner}</p> }', 'let f Box dyn Fn a'],
  ['match a { Some(x) => || inner, None => b }', 'match a Some x None b'],
  ['let a = || inner', 'let a'],
  ['let a = |', 'let a'],
])('%s', (body, expected) => {
  expect(words(body)).toBe(expected);
});
