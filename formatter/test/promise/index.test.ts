import { describe, expect, test } from 'vitest';
import { checkTexts, RULES, verdict, verdictOfCode } from './verdict.js';

describe('a view keeps its tokens', () => {
  test('white space between them is free', () => {
    expect(verdict('view!{<p class = "a"   >{ x }</p>}', 'view! {\n    <p class="a">{x}</p>\n}')).toBe('kept');
  });

  test.each([
    ['one is lost', '<p a=1 b />', '<p a=1 />', 'token: b /> }'],
    ['one is changed', '<p a=1 />', '<p a=2 />', 'token: 1 /> }'],
    ['one comes', '<p>{x}</p>', '<p>{x.y}</p>', 'token: }</p> }'],
    ['one comes twice', '<p>{x}</p>', '<p>{x}{x}</p>', 'token: </p> }'],
    ['two change places', '<p a b />', '<p b a />', 'token: a b /> }'],
    ['a pair of delimiters is another', '<p>{f(x)}</p>', '<p>{f[x]}</p>', 'token: (x)}</p> }'],
    ['a pair of delimiters is longer', '<p>{(a) - b}</p>', '<p>{(a - b)}</p>', 'token: ) - b}</p> }'],
    ['two are one', '<p>{a b}</p>', '<p>{ab}</p>', 'token: a b}</p> }'],
    ['the end is missing', '<p /><i />', '<p />', 'token: <i /> }'],
  ])('%s', (_, before, after, expected) => {
    expect(verdict(`view! { ${before} }`, `view! { ${after} }`)).toBe(expected);
  });

  test('what comes in a nested view counts too', () => {
    expect(verdictOfCode('if a { view! { <i b /> } }', 'if a { view! { <i /> } }')).toBe('token: b /> } }');
  });

  test('the sentence tells both sides', () => {
    expect(checkTexts('view! { <p>{a}</p> }', 'view! { <p>{b}</p> }', RULES).broken).toEqual({
      kind: 'token',
      offset: 12,
      message: '`a` stands here, where `b` would come to stand.',
    });
  });

  test('what is no longer Rust is broken as a whole', () => {
    expect(checkTexts('view! { "a" }', 'view! { "a }', RULES).broken?.message).toBe(
      'What it would become are no tokens of Rust.',
    );
  });
});

test.each([
  ['an argument', 'f(a, b,)', 'f(a, b)'],
  ['a parameter', '|a, b,| a', '|a, b| a'],
])('the tree is certainly the same without the comma behind %s', (_, before, after) => {
  const verdict = checkTexts(`view! { <p>{${before}}</p> }`, `view! { <p>{${after}}</p> }`, RULES);
  expect(verdict).toEqual({ broken: undefined, isSameTree: true });
});

describe('a view keeps its strings', () => {
  test.each([
    ['a blank at their end', '"a "', '"a"'],
    ['the indentation of their lines', '"a\n        b"', '"a\n    b"'],
    ['their newlines', '"a\r\nb"', '"a\nb"'],
    ['their escapes', String.raw`"\u{61}"`, '"a"'],
    ['their quotes', 'r#"a"#', '"a"'],
  ])('%s', (_, before, after) => {
    expect(verdict(`view! { <p>${before}</p> }`, `view! { <p>${after}</p> }`)).toMatch(/^string: /u);
    expect(verdict(`view! { <p>${before}</p> }`, `view! {\n    <p>${before}</p>\n}`)).toBe('kept');
  });
});

describe('a view keeps its operators', () => {
  test.each([
    ['a && b', 'a & &b', 'token: & b'],
    ['a & &b', 'a && b', 'token: &b'],
    ['a || b', 'a | | b', 'token: | b'],
    ['a == b', 'a = = b', 'token: = b'],
    ['a..=b', 'a.. =b', 'token: =b'],
    ['a::b', 'a: :b', 'token: :b'],
    ['|| a', '| | a', 'kept'],
    ['f(& &a)', 'f(&&a)', 'kept'],
    ['match a { b => {} & &c => d }', 'match a { b => {} &&c => d }', 'kept'],
    ['match a { #[b] & &c => d }', 'match a { #[b] &&c => d }', 'kept'],
    ['if a {} & &b', 'if a {} &&b', 'kept'],
    ['let a = if b {} & &c;', 'let a = if b {} && c;', 'token: &c;'],
    ['a > & &b', 'a > &&b', 'kept'],
    ['a << b > & &c', 'a << b > &&c', 'kept'],
    ['a as Vec<b> & &c', 'a as Vec<b> && c', 'token: &c'],
    ['Vec::<Vec<u8> >::new()', 'Vec::<Vec<u8>>::new()', 'kept'],
    ['a=&b', 'a = &b', 'kept'],
  ])('%s is %s', (before, after, expected) => {
    expect(verdictOfCode(before, after)).toBe(expected);
  });

  test('a key is none', () => {
    expect(verdict('view! { <p a- = "b" /> }', 'view! { <p a-="b" /> }')).toBe('kept');
    expect(verdict('view! { <p a- ></p> }', 'view! { <p a-></p> }')).toBe('kept');
  });

  test('an HTML comment is none', () => {
    expect(verdict('view! { < ! - - "a" - - > }', 'view! { <!-- "a" --> }')).toBe('kept');
  });
});
