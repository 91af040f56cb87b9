import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test('behind a brace there is no comma, whatever follows', () => {
  expect(formatStable('match a { &b => {}, &&c => { let d; } & &e => f }')).toBe(`match a {
    &b => {}
    &&c => {
        let d;
    }
    &&e => f,
}`);
});

test('an arm is on a line, and loses braces that it does not need', () => {
  expect(formatStable('match a { A=>{ one() } B if c =>two(), C => { { 3 } }, D => { four(); } }')).toBe(`match a {
    A => one(),
    B if c => two(),
    C => 3,
    D => {
        four();
    }
}`);
});

test('an arm that breaks gets braces', () => {
  expect(
    formatStable(
      'match a { A => a_function_with_a_long_name(argument).another_method(of_it).last(), B => return the_second_function_of_two(argument, another_one) }',
    ),
  ).toBe(
    `match a {
    A => {
        a_function_with_a_long_name(argument)
            .another_method(of_it)
            .last()
    }
    B => {
        return the_second_function_of_two(argument, another_one)
    }
}`,
  );
});

test('no value stays as it is written', () => {
  expect(formatStable('match a { A => (), B => {}, C => { () } }')).toBe(`match a {
    A => (),
    B => {}
    C => (),
}`);
});

test('what ends with a brace needs no comma', () => {
  expect(formatStable('match a { A => if b { c } else { d }, B => match e {}, C => async { f } }')).toBe(`match a {
    A => if b { c } else { d }
    B => match e {}
    C => async { f },
}`);
});

test('a semicolon keeps the braces around a single statement', () => {
  expect(formatStable('match a { A => { for b in c {}; } B => { for d in e {} } }')).toBe(`match a {
    A => {
        for b in c {};
    }
    B => for d in e {}
}`);
});

test('an expression with an attribute keeps its braces', () => {
  expect(formatStable('match a { A => { #[rustfmt::skip] b } }')).toBe(`match a {
    A => {
        #[rustfmt::skip] b
    }
}`);
});

test('comments between arms stay, of blank lines one', () => {
  expect(
    formatStable(`match a { // by kind

  // the first
  A => one(), // trailing


  /* the second */ B => { two() } // too
  C => three()
  // end

}`),
  ).toBe(`match a { // by kind

    // the first
    A => one(), // trailing

    /* the second */ B => two(), // too
    C => three(),
    // end
}`);
});

test('a block that holds a comment keeps its braces, and the parentheses of no value stay', () => {
  expect(formatStable('match a { A => { // why\n one() } B => ( /* nothing */ ) }')).toBe(`match a {
    A => { // why
        one()
    }
    B => (/* nothing */),
}`);
});

test('an arm with a comment anywhere else stays as it is written', () => {
  expect(
    formatStable(`match a {
  A => // why
      one( 1 ),
  B   => two( ),
}`),
  ).toBe(`match a {
    A => // why
        one( 1 ),
    B => two(),
}`);
});

test('attributes and doc comments of arms', () => {
  expect(formatStable('match a { #[cfg(test)] A => 1, /// Doc\nB => 2 }')).toBe(`match a {
    #[cfg(test)]
    A => 1,
    /// Doc
    B => 2,
}`);
});
