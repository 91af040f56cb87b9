import { expect, it } from 'vitest';
import { expectFindings } from '../checking.js';

const CODE = 'unused-type-parameter';

it('finds a type parameter that no prop has in its type', () => {
  const [finding] = expectFindings(
    CODE,
    '#[component]\nfn List<«T»: Clone>(#[prop(into)] title: String) -> impl IntoView {}\n',
  );
  expect(finding?.message).toBe(
    '`T` is in the type of no prop, and Rust rejects `ListProps<T>`, which would not use it: ' +
      'remove it, or add `#[prop(optional)] _t: PhantomData<T>`.',
  );
  expect(finding?.severity).toBe('error');
  expectFindings(CODE, '#[component]\nfn Page<«Row»>() -> impl IntoView {}\n');
});

it('does not take its own bounds for a use', () => {
  const code = 'fn List<«T»: Into<T>>(title: String) -> impl IntoView\nwhere\n    T: Add<T>,\n{\n}\n';
  expectFindings(CODE, `#[component]\n${code}`);
});

it('is silent for those that a prop has, for constants and lifetimes, and for other functions', () => {
  for (const head of [
    'fn List<T>(items: Vec<T>)',
    'fn List<T: Iterator>(first: T::Item)',
    'fn List<T>(#[prop(optional)] _t: PhantomData<T>)',
    'fn List<T>(each: impl Fn() -> T)',
    'fn List<T, F: Fn() -> T>(each: F)',
    "fn List<'a>(items: u8)",
    'fn List<const N: usize>(items: u8)',
    'fn List(items: u8)',
  ]) {
    expectFindings(CODE, `#[component]\n${head} -> impl IntoView {}\n`);
  }
  expectFindings(
    CODE,
    '#[component]\nfn List<T, F>(each: F) -> impl IntoView\nwhere\n    F: Fn() -> T,\n    T: Clone,\n{\n}\n',
  );
  expectFindings(CODE, 'fn list<T>() -> u8 { 1 }\n');
});

it('is silent while it is typed', () => {
  expectFindings(CODE, '#[component]\nfn List<T>(');
  expectFindings(CODE, '#[component]\nfn List<T');
});
