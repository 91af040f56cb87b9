import { describe, expect, it } from 'vitest';
import { renamed, renamedIn } from './renamed.js';

const file = (name: string, code: string) =>
  `#[component]\nfn Foo(${name}: i32, other: i32) -> impl IntoView {}\n${code}\n`;

describe('a prop in the struct of the props', () => {
  it.each([
    ['fn f() { Foo(FooProps { value: 1, other: value }) }', 'fn f() { Foo(FooProps { amount: 1, other: value }) }'],
    [
      'fn f() { Foo(FooProps { other: g(A { value: 1 }), value }) }',
      'fn f() { Foo(FooProps { other: g(A { value: 1 }), amount: value }) }',
    ],
    ['fn f() { let FooProps { ref value, .. } = p; }', 'fn f() { let FooProps { amount: ref value, .. } = p; }'],
    [
      'fn f() { FooProps::builder().other(a.value(2)).value(1).build() }',
      'fn f() { FooProps::builder().other(a.value(2)).amount(1).build() }',
    ],
    [
      'fn f() { FooProps::<u8>::builder()\n  .value("(")\n  .build().value(1) }',
      'fn f() { FooProps::<u8>::builder()\n  .amount("(")\n  .build().value(1) }',
    ],
    ['use FooProps as P;\nfn f() { P { value: 1 } }', 'use FooProps as P;\nfn f() { P { amount: 1 } }'],
  ])('is renamed: %s', async (code, expected) => {
    expect(await renamed(file('val│ue', code), 'amount')).toBe(file('amount', expected));
  });

  it('is renamed in other files', async () => {
    const code = (name: string) => `mod ui;\nuse ui::{Foo, FooProps};\nfn f() { Foo(FooProps { ${name}: 1 }) }\n`;
    const files = (name: string, given: string) => ({
      'src/ui.rs': `pub ${file(name, '')}`,
      'src/lib.rs': code(given),
    });
    expect(await renamedIn(files('val│ue', 'value'), 'amount')).toEqual(files('amount', 'amount'));
  });

  it.each([
    'fn f(props: FooProps) { g(props.value) }',
    'fn f() -> FooProps { g() }',
    'fn f() { let b = FooProps::builder(); b.value(1) }',
    'impl Default for FooProps { fn default() -> Self { g() } }',
  ])('is refused where that is used in another way: %s', async code => {
    expect(await renamed(file('val│ue', code), 'amount')).toMatch(
      /src\/lib\.rs:3 uses `FooProps` in a way that cannot be followed for sure\.$/,
    );
  });
});
