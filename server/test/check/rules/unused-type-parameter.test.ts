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

it('does not take what a bound only asks for as a use', () => {
  expectFindings(CODE, '#[component]\nfn List<«T», F: Fn(T)>(each: F) -> impl IntoView {}\n');
  expectFindings(CODE, '#[component]\nfn List<«T», «V»>(row: impl Fn(T) -> V + Send) -> impl IntoView {}\n');
  expectFindings(
    CODE,
    '#[component]\nfn List<«T», S>(each: S) -> impl IntoView\nwhere\n    S: Into<Signal<Vec<T>>>,\n{\n}\n',
  );
});

it('follows what a bound brings', () => {
  for (const head of [
    'fn List<T, V>(each: Vec<T>, row: impl Fn(T) -> V + Send)',
    'fn List<F, R, T>(load: F) -> impl IntoView where F: Fn() -> R, R: Future<Output = T> + Send',
    "fn List<F, T>(load: F) -> impl IntoView where for<'a> F: Fn(&'a str) -> T",
    'fn List<I: Iterator<Item = (K, V)>, K, V>(rows: I)',
    'fn List<T, F>(load: Option<F>) -> impl IntoView where F: Send + std::ops::Fn() -> Box<dyn Fn(u8) -> T>',
  ]) {
    expectFindings(CODE, `#[component]\n${head.includes('impl IntoView') ? head : `${head} -> impl IntoView`} {}\n`);
  }
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
