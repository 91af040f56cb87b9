import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test.each([
  ['move|_|set_count . set(0)', 'move |_| set_count.set(0)'],
  ['|| ()', '|| ()'],
  ['async move|a,b|{ a }', 'async move |a, b| { a }'],
  ['|a : &str , b|a', '|a: &str, b| a'],
  ["for<'a> |a: &'a str| -> &'a str { a }", "for<'a> |a: &'a str| -> &'a str { a }"],
  ['static||yield', 'static || yield'],
  ['|| -> u32 { 1 }', '|| -> u32 { 1 }'],
])('%s', (code, formatted) => {
  expect(formatStable(code)).toBe(formatted);
});

test('a body that breaks gets braces', () => {
  expect(formatStable('move |_| set_count_of_the_items.update(|count| *count += step.get())')).toBe(`move |_| {
    set_count_of_the_items.update(|count| *count += step.get())
}`);
});

test('a body that has no value gets braces, but no semicolon', () => {
  expect(formatStable('move |_| return the_first_function_of_two(argument, xxxxxxxxxxxxxxx)')).toBe(`move |_| {
    return the_first_function_of_two(argument, xxxxxxxxxxxxxxx)
}`);
});

test('a match, a call and a block do not', () => {
  expect(formatStable('move || match state.get() { A => one(), B => two() }')).toBe(`move || match state.get() {
    A => one(),
    B => two(),
}`);
  expect(formatStable('move || provide_context(StateOfTheWholeApplication::new(count))')).toBe(`move || provide_context(
    StateOfTheWholeApplication::new(count),
)`);
});

test('nor does what would be a statement and something else', () => {
  expect(
    formatStable('|| if visible { the_first_number } else { the_second } + the_third_one'),
  ).toBe(`|| if visible { the_first_number } else { the_second }
    + the_third_one`);
});

test('parameters that do not fit have a line each', () => {
  expect(formatStable('move |first_parameter: FirstType, second_parameter: SecondType| -> Third { x }')).toBe(`move |
    first_parameter: FirstType,
    second_parameter: SecondType,
| -> Third { x }`);
});

test('a block with a comment keeps it, and its braces', () => {
  expect(formatStable('move |_| { // only once\n set(1) }')).toBe('move |_| { // only once\n    set(1)\n}');
  expect(formatStable('move |_| { /* nothing */ }')).toBe('move |_| { /* nothing */ }');
  expect(formatStable('move |_| {\n // nothing\n }')).toBe('move |_| {\n    // nothing\n}');
});

test('a comment anywhere else leaves the closure as it is written', () => {
  expect(formatStable('move |_ /* event */|set( 1 )')).toBe('move |_ /* event */|set( 1 )');
  expect(formatStable('move |_| // once\n    set( 1 )')).toBe('move |_| // once\n    set( 1 )');
});
