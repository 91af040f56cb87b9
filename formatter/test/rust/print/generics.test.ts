import { expect, test } from 'vitest';
import { formatGenerics } from '../../../src/rust/print/generics.js';

test.each([
  ['<T>', '<T>'],
  ['< T , U:Bound ,>', '<T, U: Bound>'],
  ['<Vec < u8 > , (A , ) ,>', '<Vec<u8>, (A,)>'],
  ["<'a,&'a  mut  [ T ]>", "<'a, &'a mut [T]>"],
  ["<dyn Fn ( A )->B+'static>", "<dyn Fn(A) -> B + 'static>"],
  ['<impl ::a::B,*const (A, B)>', '<impl ::a::B, *const (A, B)>'],
  ['<<T  as a :: Trait < X > > ::Item>', '<<T as a::Trait<X>>::Item>'],
  ["<dyn for < 'a > Fn(&'a str)>", "<dyn for<'a> Fn(&'a str)>"],
  ['<Item=T,{ N },[ u8;4 ],-1>', '<Item = T, { N }, [u8; 4], -1>'],
  ['<dyn A + ?Sized>', '<dyn A + ?Sized>'],
  [
    `<
    T,
    U,
>`,
    '<T, U>',
  ],
])('%s', (generics, formatted) => {
  expect(formatGenerics(generics)).toBe(formatted);
  expect(formatGenerics(formatted)).toBe(formatted);
});

test('with a comment, or if they are no Rust, they stay as they are', () => {
  expect(formatGenerics('<T , /* other */ U>')).toBe('<T , /* other */ U>');
  expect(formatGenerics("<'ab' , T>")).toBe("<'ab' , T>");
});
