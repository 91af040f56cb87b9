import { expect, test } from 'vitest';
import { formatType } from './format-rust.js';

test.each([
  ["&  'a mut  T", "&'a mut T"],
  ['( A,B , )', '(A, B)'],
  ['(A,)', '(A,)'],
  ['()', '()'],
  ['[u8 ;  4]', '[u8; 4]'],
  ['[ T ]', '[T]'],
  ['*const  T', '*const T'],
  ['impl  Fn( A )->B+Send', 'impl Fn(A) -> B + Send'],
  ["Box<dyn  Fn()+'static>", "Box<dyn Fn() + 'static>"],
  ["impl for<'a,'b> Fn(&'a str,&'b str)", "impl for<'a, 'b> Fn(&'a str, &'b str)"],
  ['impl ?Sized', 'impl ?Sized'],
  ["impl Sized + use<'a,T>", "impl Sized + use<'a, T>"],
  ['Iterator<Item=T>', 'Iterator<Item = T>'],
  ['Iterator<Item:A+B>', 'Iterator<Item: A + B>'],
  ['Grid<-1,{ N+1 }>', 'Grid<-1, { N + 1 }>'],
  ['<T  as a::Trait>::Item', '<T as a::Trait>::Item'],
  ['<T>::Item', '<T>::Item'],
  ['::std::vec::Vec<_>', '::std::vec::Vec<_>'],
  ['unsafe  extern  "C" fn( a:A, ... )->!', 'unsafe extern "C" fn(a: A, ...) -> !'],
  ['(impl A + B)', '(impl A + B)'],
  ['Token![ + ]', 'Token![+]'],
])('%s', (code, formatted) => {
  expect(formatType(code)).toBe(formatted);
});

test('what does not fit has an argument a line, and a comma behind the last one', () => {
  expect(
    formatType('Callback<(FirstArgumentOfTheCallback, SecondArgumentOfTheCallback), HashMap<String, Value>>', 60),
  ).toBe(`Callback<
    (FirstArgumentOfTheCallback, SecondArgumentOfTheCallback),
    HashMap<String, Value>,
>`);
});

test('no token comes or goes: a turbofish in a type stays, and so does a type without dyn', () => {
  expect(formatType('Vec::<u8>')).toBe('Vec::<u8>');
  expect(formatType('Box<Fn() + Send>')).toBe('Box<Fn() + Send>');
});

test('a type with a comment stays as it is written', () => {
  expect(formatType('Vec<  /* bytes */u8 >')).toBe('Vec<  /* bytes */u8 >');
});
