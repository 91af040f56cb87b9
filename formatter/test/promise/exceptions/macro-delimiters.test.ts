import { expect, test } from 'vitest';
import { verdict, verdictOfCode } from '../verdict.js';

test.each([
  ['view!(<p />)', 'view! { <p /> }'],
  ['view![<p />]', 'view! { <p /> }'],
  ['leptos::view!(<p />)', 'leptos::view! { <p /> }'],
])('%s becomes %s', (before, after) => {
  expect(verdict(before, after)).toBe('kept');
});

test.each([
  ['vec!(a, [b])', 'vec![a, [b]]'],
  ['format!["{}", a]', 'format!("{}", a)'],
  ['std::println!{"a"}', 'std::println!("a")'],
  ['a.map(|b| view!(<p />))', 'a.map(|b| view! { <p /> })'],
])('in code, %s becomes %s', (before, after) => {
  expect(verdictOfCode(before, after)).toBe('kept');
});

test.each([
  ['vec![a]', 'vec!(a)', '[a]'],
  ['html!(<p />)', 'html! { <p /> }', '(<p />)'],
  ['f(a)', 'f[a]', '(a)'],
  ['!(a)', '![a]', '(a)'],
  ['return !(a)', 'return !{a}', '(a)'],
])('%s does not become %s', (before, after, rest) => {
  expect(verdictOfCode(before, after)).toBe(`token: ${rest}`);
});

test('a view does not get other delimiters', () => {
  expect(verdict('view! { <p /> }', 'view!(<p />)')).toBe('token: { <p /> }');
});
