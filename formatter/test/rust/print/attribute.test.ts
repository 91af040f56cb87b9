import { expect, test } from 'vitest';
import { formatExpression } from './format-rust.js';

test.each([
  ['#[cfg( feature="ssr" )]', '#[cfg(feature = "ssr")]'],
  ['#[cfg(all(a,not( b ),))]', '#[cfg(all(a, not(b)))]'],
  ['#[allow(clippy :: all)]', '#[allow(clippy::all)]'],
  ['#[path="a.rs"]', '#[path = "a.rs"]'],
  ['#[doc = "as written"]', '#[doc = "as written"]'],
  ['/// A doc comment.', '/// A doc comment.'],
  ['/** A doc comment. */', '/** A doc comment. */'],
  ['#[derive(A, /* and */ B)]', '#[derive(A, /* and */ B)]'],
  ['#[map{a  =>  b}]', '#[map{a  =>  b}]'],
  ['#[map(a  =>  b)]', '#[map(a  =>  b)]'],
])('%s', (attribute, formatted) => {
  expect(formatExpression(`{ ${attribute}\nlet a = 1; }`)).toBe(`{
    ${formatted}
    let a = 1;
}`);
});

test('a list that does not fit has an element a line', () => {
  const code = '{ #[cfg(all(feature = "server_side_rendering", not(feature = "hydration")))] let a = 1; }';
  expect(formatExpression(code, 60)).toBe(`{
    #[cfg(
        all(
            feature = "server_side_rendering",
            not(feature = "hydration")
        )
    )]
    let a = 1;
}`);
});
