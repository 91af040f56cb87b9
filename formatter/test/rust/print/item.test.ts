import { expect, test } from 'vitest';
import { formatExpression } from './format-rust.js';

test('constants are formatted', () => {
  const code = `{ const  A :u8=3 ;
    pub static mut B: [u8 ;2]=[ 1,2 ];
    a }`;
  expect(formatExpression(code)).toBe(`{
    const A: u8 = 3;
    pub static mut B: [u8; 2] = [1, 2];
    a
}`);
});

test('the body of a function is formatted, its signature stays as it is written', () => {
  const code = `|| {
    #[inline]
    fn twice( a: u8 ) -> u8 { a*2 }
    fn all<T>(items: T) -> usize
    where
        T: Iterator,
    { items.count( ) }
    fn nothing() { }
    twice(1)
}`;
  expect(formatExpression(code)).toBe(`|| {
    #[inline]
    fn twice( a: u8 ) -> u8 {
        a * 2
    }
    fn all<T>(items: T) -> usize
    where
        T: Iterator,
    {
        items.count()
    }
    fn nothing() {}
    twice(1)
}`);
});

test('other items stay as they are written, at their new place', () => {
  const code = `{
use a::{b,
    c};
        struct Row { id:u8, // the key
            name: String }
a
}`;
  const formatted = `{
    use a::{b,
        c};
    struct Row { id:u8, // the key
        name: String }
    a
}`;
  expect(formatExpression(code)).toBe(formatted);
  expect(formatExpression(formatted)).toBe(formatted);
});

test('a constant with a comment where none can be printed stays as it is written', () => {
  expect(formatExpression('{ const A: u8 /* bytes */=3; a }')).toBe(`{
    const A: u8 /* bytes */=3;
    a
}`);
});
