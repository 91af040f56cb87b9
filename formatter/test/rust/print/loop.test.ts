import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test.each([
  ['for( a,b )in c.iter( ){ d( ) }', 'for (a, b) in c.iter() {\n    d()\n}'],
  ["'outer:for a in 0 .. 3{ }", "'outer: for a in 0..3 {}"],
  ['while let Some(a)=b.next( ){ c; }', 'while let Some(a) = b.next() {\n    c;\n}'],
  ["'a:loop{ break'a }", "'a: loop {\n    break 'a\n}"],
  ['loop { continue }', 'loop {\n    continue\n}'],
  ['loop { a = 5 }', 'loop {\n    a = 5\n}'],
])('%s', (code, formatted) => {
  expect(formatStable(code)).toBe(formatted);
});

test('what is iterated over breaks in front of the brace', () => {
  expect(formatStable('for item in the_items_of_a_list.iter().filter(is_visible).take(10) { show(item); }')).toBe(
    `for item in the_items_of_a_list
    .iter()
    .filter(is_visible)
    .take(10)
{
    show(item);
}`,
  );
});

test('comments in the body stay', () => {
  expect(formatStable('for a in b { // each\n\n c(); // d\n // end\n }')).toBe(`for a in b { // each

    c(); // d
    // end
}`);
  expect(formatStable('loop { /* forever */ }')).toBe('loop { /* forever */ }');
});

test('a comment in the head leaves the loop as it is written', () => {
  expect(formatStable('for a in /* all */ b { c( ) }')).toBe('for a in /* all */ b { c( ) }');
});
