import { expect, test } from 'vitest';
import { checkTexts, RULES } from '../verdict.js';

/**
 * Whether no parser has to look at a formatted view again.
 *
 * @param marked The view as it was, with `⟦…⟧` around the bodies of closures that were parsed.
 */
function isProven(marked: string, after: string): boolean {
  const closureBodies = new Map<number, number>();
  let before = '';
  for (const part of marked.split('⟦')) {
    const [body = '', rest] = part.split('⟧');
    if (rest !== undefined) closureBodies.set(before.length, before.length + body.length);
    before += body + (rest ?? '');
  }
  const verdict = checkTexts(before, after, { ...RULES, closureBodies });
  expect(verdict.broken).toBeUndefined();
  return verdict.isSameTree;
}

function isProvenInCode(before: string, after: string): boolean {
  return isProven(`view! { <p>{${before}}</p> }`, `view! { <p>{${after}}</p> }`);
}

test.each([
  ['a call', 'f(|a| ⟦g(a)⟧)', 'f(|a| { g(a) })'],
  ['a chain', '|| ⟦a.b()?.c⟧', '|| { a.b()?.c }'],
  ['an operator', 'f(move |a, b| ⟦-a + b⟧, c)', 'f(move |a, b| { -a + b }, c)'],
  ['a literal', 'let a = || ⟦1 + 2⟧;', 'let a = || { 1 + 2 };'],
  ['a view', '|a| ⟦view! { <i /> }⟧', '|a| { view! { <i /> } }'],
  ['what follows a view', '|a| ⟦view! { <i /> }.b()⟧', '|a| { view! { <i /> }.b() }'],
  ['a macro', '|a| ⟦format!("{a}")⟧', '|a| { format!("{a}") }'],
  ['a list that loses its last comma', '|| ⟦f(a, b,)⟧', '|| { f(a, b) }'],
])('new braces around the body of a closure are proven: %s', (_, before, after) => {
  expect(isProvenInCode(before, after)).toBe(true);
});

test.each([
  ['nobody has parsed the body', 'f(|a| g(a))', 'f(|a| { g(a) })'],
  ['they close too early', 'f(|a| ⟦b + c⟧)', 'f(|a| { b } + c)'],
  ['they hold more than what was parsed', 'f(|a| ⟦g(b)⟧.c)', 'f(|a| { g(b).c })'],
  ['the body begins like a statement', '|| ⟦if a { b } else { c }⟧', '|| { if a { b } else { c } }'],
  ['the body begins with a future', '|| ⟦async { a }.b()⟧', '|| { async { a }.b() }'],
  ['the body has attributes', '|| ⟦#[a] b⟧', '|| { #[a] b }'],
  [
    'the closure is the value of a `let` with an `else`',
    'let Some(a) = || ⟦b⟧ else { c };',
    'let Some(a) = || { b } else { c };',
  ],
  ['the body is that of a match arm', 'match a { B => ⟦c⟧ }', 'match a { B => { c } }'],
])('they are not where %s', (_, before, after) => {
  expect(isProvenInCode(before, after)).toBe(false);
});

test.each([
  ['an attribute', '<p a=|| ⟦b⟧ c=1 />', '<p a=|| { b } c=1 />', true],
  ['the end of a tag', '<p a=|| ⟦b⟧></p>', '<p a=|| { b }></p>', true],
  ['the end of a tag without content', '<p a=|| ⟦b⟧ />', '<p a=|| { b } />', true],
  ['an attribute, once the braces of the value go', '<p a={|| ⟦b⟧} c=1 />', '<p a=|| { b } c=1 />', true],
  ['the brace of a value, which may go the next time', '<p a={|| ⟦b > c⟧} />', '<p a={|| { b > c }} />', false],
  ['a block', '<p a=|| ⟦b⟧ {..c} />', '<p a=|| { b } {..c} />', false],
])('in a tag, in front of %s', (_, before, after, expected) => {
  expect(isProven(`view! { ${before} }`, `view! { ${after} }`)).toBe(expected);
});
