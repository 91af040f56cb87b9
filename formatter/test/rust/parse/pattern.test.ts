import { describe, expect, it } from 'vitest';
import { parsePatterns } from '../../../src/rust/parse/index.js';
import { pattern, sketchOf } from './sketch.js';

describe('bindings', () => {
  it.each([
    ['a', 'a'],
    ['ref mut a', 'pat_ident(byRef mutable a)'],
    ['a @ Some(_)', 'pat_ident(a pat_tuple_struct(Some _))'],
    ['&&a', 'pat_reference(pat_reference(a))'],
    ['&mut a', 'pat_reference(mutable a)'],
  ])('%s', (text, tree) => {
    expect(pattern(text)).toBe(tree);
  });
});

describe('alternatives', () => {
  it.each([
    ['A | B', 'pat_or(A B)'],
    ['| A', 'pat_or(leading A)'],
    ['(A | B, C)', 'pat_tuple(pat_or(A B) C)'],
    ['A | B if c || d', 'pat_or(A B) binary(c || d)'],
  ])('%s', (text, tree) => {
    expect(pattern(text)).toBe(tree);
  });
});

describe('structs and tuples', () => {
  it.each([
    ['A { b, ref mut c, d: _, .. }', 'pat_struct(A (b b) (c pat_ident(byRef mutable c)) (d colon _))'],
    ['A { #[b] c }', 'pat_struct(A (#[b] c c))'],
    ['A { 0: b }', 'pat_struct(A (0 colon b))'],
    ['a::B(c, ..)', 'pat_tuple_struct(a::B c ..)'],
    ['(a)', 'pat_paren(a)'],
    ['(a,)', 'pat_tuple(a)'],
    ['(..)', 'pat_tuple(..)'],
    ['[a, .., b @ ..]', 'pat_slice(a .. pat_ident(b ..))'],
  ])('%s', (text, tree) => {
    expect(pattern(text)).toBe(tree);
  });
});

describe('constants', () => {
  it.each([
    ['-1', 'pat_literal(unary(- 1))'],
    ['A::B', 'A::B'],
    ['<A>::B', '<A>::B'],
    ['const { 1 }', 'pat_const({ 1 })'],
    ['m!(a)', 'pat_macro(m!())'],
    ['1..=5', 'pat_range(1 ..= 5)'],
    ["'a'..", "pat_range('a' ..)"],
    ['..=A::B', 'pat_range(..= A::B)'],
    ['1...2', 'pat_range(1 ... 2)'],
  ])('%s', (text, tree) => {
    expect(pattern(text)).toBe(tree);
  });

  it('may not be ranges that are open in a slice', () => {
    expect(pattern('[a, 1..]')).toBeUndefined();
    expect(pattern('[a, (1..)]')).toBe('pat_slice(a pat_paren(pat_range(1 ..)))');
  });
});

describe('a list of patterns', () => {
  it.each([
    ['', ''],
    ['a, Some(b): Option<T>,', 'a; pat_type(pat_tuple_struct(Some b) Option<T>)'],
  ])('%s', (text, tree) => {
    expect(sketchOf(parsePatterns, text)).toBe(tree);
  });
});
