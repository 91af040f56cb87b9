import { describe, expect, test } from 'vitest';
import { type Settings, verdict } from '../verdict.js';

function inTag(
  before: string,
  after: string,
  attrValueBraceStyle: NonNullable<Settings['attrValueBraceStyle']>,
): string {
  return verdict(`view! { <A ${before} /> }`, `view! { <A ${after} /> }`, { attrValueBraceStyle });
}

describe('braces go and come as the style says', () => {
  test.each([
    ['WhenRequired', 'a={b}', 'a=b', 'kept'],
    ['WhenRequired', 'a=b', 'a={b}', 'token: b /> }'],
    ['WhenRequired', 'a={{b}}', 'a=b', 'kept'],
    ['WhenRequired', 'a={{}}', 'a={}', 'kept'],
    ['WhenRequired', 'a={{{b; c}}}', 'a={b; c}', 'kept'],
    ['WhenRequired', 'a={{{b; c}}}', 'a={{b; c}}', 'kept'],
    ['Preserve', 'a={b}', 'a=b', 'token: {b} /> }'],
    ['Preserve', 'a=b', 'a={b}', 'token: b /> }'],
    ['Always', 'a=b', 'a={b}', 'kept'],
    ['Always', 'a="b"', 'a={"b"}', 'kept'],
    ['Always', 'a={b}', 'a=b', 'token: {b} /> }'],
    ['AlwaysUnlessLit', 'a=b', 'a={b}', 'kept'],
    ['AlwaysUnlessLit', 'a={"b"}', 'a="b"', 'kept'],
    ['AlwaysUnlessLit', 'a={true}', 'a=true', 'kept'],
    ['AlwaysUnlessLit', 'a="b"', 'a={"b"}', 'token: "b" /> }'],
    ['AlwaysUnlessLit', 'a={b}', 'a=b', 'token: {b} /> }'],
  ] as const)('%s: %s to %s', (style, before, after, expected) => {
    expect(inTag(before, after, style)).toBe(expected);
  });
});

describe('braces stay that are needed', () => {
  test.each([
    ['a `>` would end the tag', 'a={b > c}', 'a=b > c'],
    ['so would that of a type in front of braces', 'a={|b: C<D>| b}', 'a=|b: C<D>| { b }'],
    ['so would that of generics', 'a={Vec::<u8>::new()}', 'a=Vec::<u8>::new()'],
    ['a spread would be a struct', 'a={b} {..c}', 'a=b {..c}'],
    ['so would a shorthand', 'a={move || b} {c}', 'a=move || b {c}'],
    ['`as` would be a cast', 'a={b} as="c"', 'a=b as="c"'],
    ['a name would be an operand', 'a={..} b', 'a=.. b'],
    ['a name would be returned', 'a={return} b', 'a=return b'],
    ['there are two statements', 'a={if b {} c}', 'a=if b {} c'],
    ['there are two statements, the first a view', 'a={view! {} c}', 'a=view! {} c'],
    ['there is a semicolon', 'a={b;}', 'a=b;'],
    ['there is nothing', 'a={} b', 'a= b'],
    ['there is a statement', 'a={let b = c}', 'a=let b = c'],
  ])('%s', (_, before, after) => {
    expect(inTag(before, after, 'WhenRequired')).toBe(`token: ${before.slice(before.indexOf('{'))} /> }`);
  });

  test.each([
    ['a call ends in front of a spread', 'a={b()} {..c}', 'a=b() {..c}'],
    ['a field ends in front of a spread', 'a={b.c} {..d}', 'a=b.c {..d}'],
    ['so does `true`', 'a={true} {..c}', 'a=true {..c}'],
    ['a string ends in front of a spread', 'a={"b"} {..c}', 'a="b" {..c}'],
    ['a `>` in brackets ends no tag', 'a={f(b > c)}', 'a=f(b > c)'],
    ['a loop goes on behind a pattern', 'a={for B {} in c { d }}', 'a=for B {} in c { d }'],
    ['a condition goes on behind a pattern', 'a={if let B {} | C = d { e }}', 'a=if let B {} | C = d { e }'],
    ['an else goes on', 'a={if b { c } else { d }}', 'a=if b { c } else { d }'],
    ['a `>` in a body that gets braces ends no tag', 'a={|b| b.c::<D>()} e', 'a=|b| { b.c::<D>() } e'],
    ['a `return` in such a body takes no name', 'a={|b| return} c', 'a=|b| { return } c'],
    ['so it is behind parameters that lose their comma', 'a={|b,| c > d} e', 'a=|b| { c > d } e'],
    ['so it is in a closure in a closure', 'a={|b| move || b > c} e', 'a=|b| move || { b > c } e'],
    ['a method goes on', 'a={match b {}.c()} d', 'a=match b {}.c() d'],
  ])('%s', (_, before, after) => {
    expect(inTag(before, after, 'WhenRequired')).toBe('kept');
  });
});

test('the value would end with a brace inside', () => {
  expect(inTag('a={{b}.c}', 'a={b}.c', 'WhenRequired')).toBe('token: {b}.c} /> }');
});

test('the value of a variable is no attribute', () => {
  expect(verdict('view! { <p>{let a = {b};}</p> }', 'view! { <p>{let a = b;}</p> }')).toBe('token: {b};}</p> }');
});

test('braces may not come to end the value elsewhere', () => {
  expect(inTag('a=b -c=d', 'a={b} -c=d', 'Always')).toBe('token: b -c=d /> }');
});
