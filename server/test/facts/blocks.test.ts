import { expect, test } from 'vitest';
import type { Scope } from '../../src/facts/facts.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { asPath } from './snippet.js';

/** The names of the blocks in a scope, those of inner ones in brackets. */
function names({ blocks }: Scope): unknown[] {
  return blocks.map(block => [...block.items.map(({ name }) => name), ...block.imports.map(asPath), ...names(block)]);
}

test.each([
  ['a body that imports', 'fn f() { use a::b; }', [['a::b = b']]],
  ['a body that declares', 'fn f() { let a = 1; fn g() {} struct S { x: u8 } }', [['g', 'S']]],
  ['a body without names', 'fn f() { let a = Foo { b: 1 }; if a { c(); } }', []],
  ['a deeper block', 'fn f() { if a { let c = || { use a::b; }; } }', [['a::b = b']]],
  ['a block in a block', 'fn f() { use a; { use b; } if c { { use d; } } }', [['a = a', ['b = b'], ['d = d']]]],
  ['a block in front of a use', 'fn f() { { use b; } use a; }', [['a = a', ['b = b']]]],
  ['a function in a function', 'fn f() { fn g() { use a; } }', [['g', ['a = a']]]],
  ['a method', 'impl A { const B: u8 = 1; fn f(&self) { use a; } fn g() {} }', [['a = a']]],
  ['a method of a trait', 'trait A { type B; fn f(&self) { const C: u8 = 1; } fn g(); }', [['C']]],
  ['a constant', 'const A: u8 = { use a::B; B };', [['a::B = B']]],
  ['an attribute in front', 'fn f() { #[cfg(a)] use b; #[allow(c)] let d = 1; }', [['b = b']]],
  ['an inner attribute in front', 'fn f() { #![allow(a)] // why\n use b; }', [['b = b']]],
  ['a comment in front', 'fn f() { /* use a; */ // use b;\n use c; }', [['c = c']]],
  ['a function that never returns', 'fn f() -> ! { use a; }', [['a = a']]],
  ['blocks in a view', 'fn f() { view! { use x; <A b={ use a; a }>{ struct B; }</A> } }', [['a = a'], ['B']]],
  ['blocks in another macro', 'fn f() { vec![{ use a; 1 }]; }', [['a = a']]],
  ['tokens that are quoted', 'fn f() { quote! { mod x { use a; } }; macro_rules! m { () => { use b; } } }', [['m']]],
  [
    'words that only look like it',
    'fn f() { unsafe { a() }; const { 1 }; async move {}; static || 1; union.b(); }',
    [],
  ],
  ['a module in a block', 'fn f() { mod m { use a; } }', [['m']]],
])('%s', (_, text, expected) => {
  expect(names(readFacts(text).scope)).toEqual(expected);
});

test('a block is what is in its braces', () => {
  const text = 'fn f() -> [u8; 1] { use a; }';
  const [block] = readFacts(text).scope.blocks;
  expect(text.slice(block?.start, block?.end)).toBe(' use a; ');
});
