import { describe, expect, it } from 'vitest';
import { expression } from './sketch.js';

describe('literals', () => {
  it.each(['"a"', 'r#"a"#', "'a'", "b'a'", 'b"a"', 'c"a"', '1_000u64', '0x1f', '1.5e3', 'true'])('%s', text => {
    expect(expression(text)).toBe(text);
  });
});

describe('paths', () => {
  it.each([
    ['::a::b', '::a::b'],
    ['a::<T>(b)', 'call(a::<T> b)'],
    ['<T as A>::b::<C>(d)', 'call(<T as A>::b::<C> d)'],
    ['<[T]>::len', '<type_slice(T)>::len'],
    ['self.r#match', 'field(self r#match)'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('need `::` in front of generic arguments', () => {
    expect(expression('a<T>(b)')).toBeUndefined();
  });
});

describe('structs', () => {
  it.each([
    ['S { a, b: 1, ..c }', 'struct(S (a a) (b colon 1) c)'],
    ['S { 0: a }', 'struct(S (0 colon a))'],
    ['S { .. }', 'struct(S rest)'],
    ['S { #[a] b }', 'struct(S (#[a] b b))'],
    ['<S as T>::U {}', 'struct(<S as T>::U)'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('need a value for a number, and end with the rest', () => {
    expect(expression('S { 0 }')).toBeUndefined();
    expect(expression('S { ..a, b }')).toBeUndefined();
  });
});

describe('macros', () => {
  it.each([
    ['vec![1]', 'macro(vec![])'],
    ['a::b!(c).d()', 'method_call(macro(a::b!()) d)'],
    ['a! { b }?', 'try(macro(a!{}))'],
    ['a != (b)', 'binary(a != paren(b))'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });
});

describe('sequences', () => {
  it.each([
    ['(a)', 'paren(a)'],
    ['(a,)', 'tuple(a)'],
    ['()', '()'],
    ['[a, b,]', 'array(a b)'],
    ['[a; n]', 'repeat(a n)'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });
});

describe('blocks', () => {
  it.each([
    ['{ a }', '{ a }'],
    ["'a: { b }", "block('a { b })"],
    ['async move { a }', 'async(move { a })'],
    ['unsafe { a }', 'unsafe({ a })'],
    ['const { 1 }', 'const({ 1 })'],
    ['try { a? }', 'try_block({ try(a) })'],
    ['{ #![allow(x)] a }', 'block({ #![allow(x)]; a })'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });
});

describe('jumps', () => {
  it.each([
    ['return', 'return'],
    ['return a + b', 'return(binary(a + b))'],
    ["break 'a b", "break('a b)"],
    ["continue 'a", "continue('a)"],
    ['|| return', 'closure(return)'],
    ['a.unwrap_or(return)', 'method_call(a unwrap_or return)'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('need parentheses around a labelled loop behind `break`', () => {
    expect(expression("break 'a: loop {}")).toBeUndefined();
  });
});
