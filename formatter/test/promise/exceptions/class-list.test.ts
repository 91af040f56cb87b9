import { expect, test } from 'vitest';
import { verdict } from '../verdict.js';

const SORTED = { sortedAttributes: ['class', 'data-class'] };

test.each([
  ['a string', 'class="b a"', 'class="a b"'],
  ['white space too', 'class=" b\n    a "', 'class="a b"'],
  ['a raw string', 'class=r#"b a"#', 'class=r#"a b"#'],
  ['a string in braces', 'class={"b a"}', 'class={"a b"}'],
  ['in a tuple', 'class=("b a", c)', 'class=("a b", c)'],
  ['in an array', 'class=(["c", "b a"], d)', 'class=(["c", "a b"], d)'],
  ['of a longer key', 'data-class="b a"', 'data-class="a b"'],
])('%s', (_, before, after) => {
  expect(verdict(`view! { <p ${before} /> }`, `view! { <p ${after} /> }`, SORTED)).toBe('kept');
  expect(verdict(`view! { <p ${before} /> }`, `view! { <p ${after} /> }`)).toMatch(/^string: /u);
});

test.each([
  ['a class that is lost', 'class="b a"', 'class="a"'],
  ['a class that is lost of two', 'class="a b a"', 'class="a b"'],
  ['a class that is changed', 'class="b a"', 'class="a c"'],
  ['other quotes', 'class=r"b a"', 'class="a b"'],
  ['another attribute', 'style="b a"', 'style="a b"'],
  ['a longer key', 'x-class="b a"', 'x-class="a b"'],
  ['an argument', 'class=f("b a")', 'class=f("a b")'],
  ['the content of an if', 'class=if x {"b a"} else {""}', 'class=if x {"a b"} else {""}'],
])('not %s', (_, before, after) => {
  expect(verdict(`view! { <p ${before} /> }`, `view! { <p ${after} /> }`, SORTED)).toMatch(/^string: /u);
});

test('a text is no class list', () => {
  expect(verdict('view! { <p>"b a"</p> }', 'view! { <p>"a b"</p> }', SORTED)).toBe('string: "b a"</p> }');
});
