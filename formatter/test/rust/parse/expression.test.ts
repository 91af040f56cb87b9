import { describe, expect, it } from 'vitest';
import { expression } from './sketch.js';

describe('operators', () => {
  it.each([
    ['a + b * c', 'binary(a + binary(b * c))'],
    ['a - b - c', 'binary(binary(a - b) - c)'],
    ['a || b && c == d', 'binary(a || binary(b && binary(c == d)))'],
    ['a | b ^ c & d << e', 'binary(a | binary(b ^ binary(c & binary(d << e))))'],
    ['a = b = c', 'assign(a assign(b c))'],
    ['*a += b >> 1', 'binary(unary(* a) += binary(b >> 1))'],
    ['a >>= b', 'binary(a >>= b)'],
    ['-a.b + !c', 'binary(unary(- field(a b)) + unary(! c))'],
    ['a && &b', 'binary(a && reference(b))'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('does not chain comparisons', () => {
    expect(expression('a == b == c')).toBeUndefined();
    expect(expression('a < b > c')).toBeUndefined();
    expect(expression('(a < b) == c')).toBe('binary(paren(binary(a < b)) == c)');
  });

  it('takes marks for one operator only where nothing is between them', () => {
    expect(expression('a << b')).toBe('binary(a << b)');
    expect(expression('a < < b')).toBeUndefined();
  });
});

describe('references', () => {
  it.each([
    ['&mut a', 'reference(mutable a)'],
    ['&&mut a', 'reference(reference(mutable a))'],
    ['&raw const a', 'raw_address(a)'],
    ['&raw mut a', 'raw_address(mutable a)'],
    ['&raw', 'reference(raw)'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });
});

describe('casts', () => {
  it.each([
    ['a as u8 as usize + 1', 'binary(cast(cast(a u8) usize) + 1)'],
    ['!a as u8', 'cast(unary(! a) u8)'],
    ['a as *const T', 'cast(a type_pointer(T))'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('may have no call, index or method behind them', () => {
    expect(expression('a as T.b()')).toBeUndefined();
    expect(expression('a as T[0]')).toBeUndefined();
    expect(expression('a as T?')).toBeUndefined();
  });

  it('take `<` for generic arguments', () => {
    expect(expression('a as usize < b')).toBeUndefined();
    expect(expression('(a as usize) < b')).toBe('binary(paren(cast(a usize)) < b)');
  });
});

describe('ranges', () => {
  it.each([
    ['..', '..'],
    ['a..', 'range(a ..)'],
    ['..=b', 'range(..= b)'],
    ['a..b + 1', 'range(a .. binary(b + 1))'],
    ['a || b..c', 'range(binary(a || b) .. c)'],
    ['[a.., ..b]', 'array(range(a ..) range(.. b))'],
    ['(a..b).c()', 'method_call(paren(range(a .. b)) c)'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('are operands of nothing, and closed ones have an end', () => {
    expect(expression('a..b..c')).toBeUndefined();
    expect(expression('a..=')).toBeUndefined();
    expect(expression('a...b')).toBeUndefined();
  });
});

it('gives attributes to the operand that they stand in front of', () => {
  expect(expression('#[a] b + c')).toBe('binary(path(b #[a]) + c)');
  expect(expression('f(#[a] b.c())')).toBe('call(f method_call(b c #[a]))');
});
