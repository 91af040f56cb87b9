import { expect, test } from 'vitest';
import { formatExpression, formatPatterns } from './format-rust.js';

test.each([
  ['ref  mut a', 'ref mut a'],
  ['a  @ Some( _ )', 'a @ Some(_)'],
  ['& mut  a', '&mut a'],
  ['( a,b, )', '(a, b)'],
  ['(a,)', '(a,)'],
  ['( .. )', '(..)'],
  ['( a | b )', '(a | b)'],
  ['[first ,.. ,last]', '[first, .., last]'],
  ['[first , rest @ .. ]', '[first, rest @ ..]'],
  ['Point{x,y:  0 ,..}', 'Point { x, y: 0, .. }'],
  ['Point { ref x , mut y }', 'Point { ref x, mut y }'],
  ['Point{ .. }', 'Point { .. }'],
  ['Point{ }', 'Point {}'],
  ['Tuple{ 0:a }', 'Tuple { 0: a }'],
  ['a::B::<T>::C( x )', 'a::B::<T>::C(x)'],
  ['-1', '-1'],
  ["'a'..='z'", "'a'..='z'"],
  ['..=9', '..=9'],
  ['( 1.., 2 )', '(1.., 2)'],
  ['a:&str', 'a: &str'],
  ['#[cfg(x)]a', '#[cfg(x)] a'],
  ['path!(  a )', 'path!(a)'],
])('%s', (code, formatted) => {
  expect(formatPatterns(code)).toBe(formatted);
});

test('alternatives that do not fit have a line each, those of literals fill theirs', () => {
  const paths = 'Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown';
  const literals = '"ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "PageUp" | _';
  expect(formatExpression(`match key { ${paths} => 1, ${literals} => 2 }`, 60)).toBe(`match key {
    Key::ArrowLeft
    | Key::ArrowRight
    | Key::ArrowUp
    | Key::ArrowDown => 1,
    "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown"
    | "PageUp" | _ => 2,
}`);
});

test('a struct that does not fit has a field a line, and no comma behind `..`', () => {
  expect(
    formatPatterns('ContextMenuEvent { position: Point { x, y }, target_element: Some(element), .. }', 60),
  ).toBe(`ContextMenuEvent {
    position: Point { x, y },
    target_element: Some(element),
    ..
}`);
});

test('a `|` in front stays', () => {
  expect(formatExpression('match a { | A | B => 1 }')).toBe(`match a {
    | A | B => 1,
}`);
});

test('a pattern with a comment stays as it is written', () => {
  expect(formatPatterns('( a /* left */ ,b )')).toBe('( a /* left */ ,b )');
});
