import { expect, test } from 'vitest';
import { formatExpression } from './format-rust.js';

test.each([
  ['a :: b', 'a::b'],
  [':: std::mem ::take', '::std::mem::take'],
  ['Vec ::<  u8 >::new', 'Vec::<u8>::new'],
  ['<T  as  Default>::default', '<T as Default>::default'],
  ['< T as :: std::default :: Default > :: default', '<T as ::std::default::Default>::default'],
  ['<[T]>::len', '<[T]>::len'],
  ['<Vec < T > as From::<[T; 3]>>::from', '<Vec<T> as From::<[T; 3]>>::from'],
  ["a::<'a,_,{ N },-1>", "a::<'a, _, { N }, -1>"],
  ['collect::<Result<Vec<_>,E>>', 'collect::<Result<Vec<_>, E>>'],
])('%s', (code, formatted) => {
  expect(formatExpression(code)).toBe(formatted);
});

test('comments between the arguments of a turbofish stay', () => {
  expect(formatExpression('a.b::<A, /* second */ B>()')).toBe('a.b::<A, /* second */ B>()');
});
