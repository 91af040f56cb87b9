import { expect, test } from 'vitest';
import { formatStable } from './format-stable.js';

test('a single expression is on one line if it fits', () => {
  expect(formatStable('{a}')).toBe('{ a }');
  expect(formatStable('{ }')).toBe('{}');
  expect(formatStable("'a:{ break'a 1 }")).toBe("'a: { break 'a 1 }");
  expect(formatStable('unsafe{a}')).toBe('unsafe { a }');
  expect(formatStable('async move{ a.await }')).toBe('async move { a.await }');
  expect(formatStable('const{1}')).toBe('const { 1 }');
});

test('statements have a line each', () => {
  expect(formatStable('{ a(); b }')).toBe('{\n    a();\n    b\n}');
});

test('comments stay where they are, of blank lines one', () => {
  expect(
    formatStable(`{ // open

  // first

  /* second */
  a(); // trailing


  /* leading */ b(); /* too */ // and this
  // end

}`),
  ).toBe(`{ // open

    // first

    /* second */
    a(); // trailing

    /* leading */ b(); /* too */ // and this
    // end
}`);
});

test('a comment breaks a block that would fit on one line', () => {
  expect(formatStable('{ a // why\n}')).toBe('{\n    a // why\n}');
  expect(formatStable('{ /* why */ a }')).toBe('{\n    /* why */ a\n}');
});

test('the lines inside a block comment stay as they are', () => {
  expect(formatStable('{\n  /*\n   * why\n   */\n  a()\n}')).toBe('{\n    /*\n   * why\n   */\n    a()\n}');
});

test('a block with inner attributes is kept as it is written', () => {
  expect(formatStable('{ #![allow(unused)] a( ) }')).toBe('{ #![allow(unused)] a( ) }');
});
