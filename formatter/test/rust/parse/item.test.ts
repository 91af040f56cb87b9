import { describe, expect, it } from 'vitest';
import { parseStatements } from '../../../src/rust/parse/index.js';

/** The kinds of the items that a text is, each with what it is written as; undefined where one is no item. */
function items(text: string): string[] | undefined {
  return parseStatements(text, 0, text.length)?.node.map(statement => {
    const { start, end } = statement;
    return `${statement.kind === 'stmt_item' ? statement.item.kind : statement.kind} ${text.slice(start, end)}`;
  });
}

describe('items that are kept as written end where they should', () => {
  it.each([
    'struct A;',
    'pub(crate) struct A<const N: usize = { 3 }>(pub u8) where [u8; { N }]: B;',
    'struct A<T: B + ?Sized> where T: C { a: u8 }',
    'enum A { B = 1, C(D) }',
    'union A { b: u8 }',
    'type A<T> = [T; { 3 }];',
    'impl<T> A<{ N }> for B<{ M }> where C<{ O }>: D { fn e() {} }',
    'impl <A as B>::C {}',
    'impl !Send for A {}',
    'unsafe impl A for B {}',
    'trait A<T>: B + C where T: D { fn e(); }',
    'unsafe auto trait A {}',
    'trait A = B + C;',
    'mod a { fn b() {} }',
    'mod a;',
    'extern crate a as b;',
    'extern "C" { fn a(); }',
    'macro_rules! a { () => {} }',
    'thread_local! a (b);',
    'macro a($b:expr) { $b }',
    'fn a();',
    'const A<T>: u8 = 1;',
  ])('%s', text => {
    expect(items(`${text} ${text}`)).toEqual([`item_other ${text}`, `item_other ${text}`]);
  });
});

describe('imports', () => {
  it.each(['use a::{b, c as d, e::*};', 'pub(in a::b) use ::c;'])('%s', text => {
    expect(items(text)).toEqual([`item_use ${text}`]);
  });
});

describe('constants', () => {
  it('have their type and value', () => {
    const text = 'pub static mut A: &str = "b";';
    const [statement] = parseStatements(text, 0, text.length)?.node ?? [];
    expect(statement).toMatchObject({
      item: { kind: 'item_const', head: { start: 0, end: 14 }, ident: { name: 'A' }, value: { kind: 'literal' } },
    });
    expect(items('const _: () = a();')).toEqual(['item_const const _: () = a();']);
  });

  it('are not constant blocks and closures', () => {
    expect(items('const { 1 }')).toEqual(['stmt_expr const { 1 }']);
    expect(items('static || a')).toEqual(['stmt_expr static || a']);
    expect(items('const A;')).toBeUndefined();
  });
});

describe('functions', () => {
  it.each([
    'fn a() {}',
    "pub const unsafe extern \"C\" fn a<'b, T: 'b, const N: usize>(self: &Self, (c, d): (u8, u8), ...) -> impl E + 'b where T: F {}",
    "async fn a(&'b mut self) {}",
    'fn a(mut self, #[b] _: [u8; { 3 }]) {}',
  ])('%s', text => {
    const [statement] = parseStatements(text, 0, text.length)?.node ?? [];
    const signature = { start: 0, end: text.length - 3 };
    expect(statement).toMatchObject({ item: { kind: 'item_fn', signature, body: { start: text.length - 2 } } });
  });

  it('have types for their parameters', () => {
    expect(items('fn a(b) {}')).toBeUndefined();
  });
});

it('takes names that are keywords elsewhere for names', () => {
  expect(items('union = auto.default(raw);')).toEqual(['stmt_expr union = auto.default(raw);']);
  expect(items('auto!();')).toEqual(['stmt_macro auto!();']);
});
