import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'component-parameter';

function component(parameters: string): string {
  return `#[component]\nfn Card(${parameters}) -> impl IntoView {}\n`;
}

it('finds `self`', () => {
  const [finding] = expectFindings(CODE, component('«&self», title: String'));
  expect(finding?.message).toBe('A component is a function of its own, and has no `self`: take it out of the `impl`.');
  expect(finding?.severity).toBe('error');
});

it('finds a pattern without a name', () => {
  const [finding] = expectFindings(CODE, component('«(a, b)»: (u8, u8)'));
  expect(finding?.message).toBe('Nobody knows what this prop is called: write `#[prop(name = "…")]` in front of it.');
  expectFindings(CODE, component('«Size { width, .. }»: Size'));
  expectFindings(CODE, component('«_»: u8'));
});

it('looks behind generic parameters', () => {
  const generic = (parameters: string) => `#[component]\nfn Card<T: Fn(u8) -> u8>(${parameters}) -> impl IntoView {}\n`;
  expectFindings(CODE, generic('a: T, «(b, c)»: (u8, u8)'));
  expectFindings(CODE, generic('a: T, mut b: u8'));
});

it('finds a pattern that has a name, and is none that the macro takes', () => {
  const [finding] = expectFindings(CODE, component('#[prop(name = "pair")] «[a, b]»: [u8; 2]'));
  expect(finding?.message).toBe('A prop can be taken apart as a struct or a tuple only: do this in the body.');
});

it('knows no patterns at all up to 0.6', () => {
  const [finding] = expectFindings(CODE, component('«(a, b)»: (u8, u8)'), { version: '0.6' });
  expect(finding?.message).toBe('A parameter of a component is a plain name: take it apart in the body.');
});

it('is silent for names, named patterns, other functions and half-typed code', () => {
  expectFindings(CODE, component('a: u8, mut b: u8, #[prop(into)] r#type: String, f: impl Fn(u8, u8) -> u8'));
  expectFindings(CODE, component('#[prop(name = "pair")] (a, b): (u8, u8)'));
  expectFindings(CODE, 'fn pair((a, b): (u8, u8)) {}\nimpl A { fn b(&self) {} }\n');
  expectFindings(CODE, component('(a, b)'));
  expectFindings(CODE, '#[cfg_attr(feature = "a", component)]\nfn Card((a, b): (u8, u8)) -> impl IntoView {}\n');
});
