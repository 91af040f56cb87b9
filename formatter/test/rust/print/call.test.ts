import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test('a call that fits is on one line, without a comma behind the last argument', () => {
  expect(formatStable('f( a,b , )')).toBe('f(a, b)');
  expect(formatStable('f()')).toBe('f()');
  expect(formatStable('(self . f)( a )')).toBe('(self.f)(a)');
});

test('otherwise an argument is on a line', () => {
  expect(formatStable('create_resource(move || query.get(), load_the_data_of_a_page, options)')).toBe(
    `create_resource(
    move || query.get(),
    load_the_data_of_a_page,
    options,
)`,
  );
});

test('a single argument with delimiters of its own hugs the parentheses', () => {
  expect(formatStable('Signal::derive(move || { let a = b.get(); a })')).toBe(
    `Signal::derive(move || {
    let a = b.get();
    a
})`,
  );
  expect(formatStable('Some(Options { immediate: true, debounce: 250, once: false })')).toBe(
    `Some(Options {
    immediate: true,
    debounce: 250,
    once: false,
})`,
  );
});

test('comments between arguments stay, and those that end a line break the call', () => {
  expect(
    formatStable(`f( // first of all
  a, // one

  // two
  b,
  // end
)`),
  ).toBe(`f( // first of all
    a, // one

    // two
    b,
    // end
)`);
});

test('a comment behind the last argument is behind its new comma', () => {
  expect(formatStable('f(a, b // two\n)')).toBe('f(\n    a,\n    b, // two\n)');
});

test('a comma moves in front of the comments that end its line', () => {
  expect(formatStable('f(a // one\n, b // two\n,)')).toBe('f(\n    a, // one\n    b, // two\n)');
  expect(formatStable('f(a\n// one\n,b)')).toBe('f(\n    a,\n    // one\n    b,\n)');
});

test('block comments beside an argument stay beside it', () => {
  expect(formatStable('f( /* by value */true, b /* end */ )')).toBe('f(/* by value */ true, b /* end */)');
  expect(formatStable('f(/* nothing */)')).toBe('f(/* nothing */)');
  expect(formatStable('f(a /* multi\n line */ /* x */, b)')).toBe('f(\n    a, /* multi\n line */\n    /* x */ b,\n)');
});

test('of blank lines between arguments one stays if they are on lines of their own', () => {
  expect(formatStable('f(a,\n\n b)')).toBe('f(a, b)');
  expect(formatStable('f(a_rather_long_argument_of_a_call,\n\n\n another_rather_long_argument)')).toBe(`f(
    a_rather_long_argument_of_a_call,

    another_rather_long_argument,
)`);
});

test('a comment in front of the parentheses leaves the call as it is written', () => {
  expect(formatStable('f /* why */ ( a,b )')).toBe('f /* why */ ( a,b )');
});
