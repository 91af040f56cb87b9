import { describe, expect, it } from 'vitest';
import { parseExpressionList, parseFormatArguments, parseMatches, parseRepeat } from '../../../src/rust/parse/index.js';
import { sketchOf } from './sketch.js';

describe('a list of expressions', () => {
  it.each([
    ['a, b + c', 'list(a binary(b + c))'],
    ['a,', 'list(a trailingComma)'],
  ])('%s', (text, tree) => {
    expect(sketchOf(parseExpressionList, text)).toBe(tree);
  });

  it('may be empty', () => {
    expect(parseExpressionList('', 0, 0)?.node).toEqual({ kind: 'list', elements: [], trailingComma: false });
    expect(parseRepeat('', 0, 0)?.node).toEqual({ kind: 'list', elements: [], trailingComma: false });
  });

  it('needs commas', () => {
    expect(sketchOf(parseExpressionList, 'a b')).toBeUndefined();
    expect(sketchOf(parseExpressionList, 'a,, b')).toBeUndefined();
    expect(sketchOf(parseExpressionList, ',')).toBeUndefined();
  });
});

describe('what `vec!` takes', () => {
  it.each([
    ['a; n', 'repeat(a n)'],
    ['a, b', 'list(a b)'],
    ['a,', 'list(a trailingComma)'],
    ['a, b,', 'list(a b trailingComma)'],
    ['a', 'list(a)'],
  ])('%s', (text, tree) => {
    expect(sketchOf(parseRepeat, text)).toBe(tree);
  });
});

describe('what `format!` takes', () => {
  it.each([
    ['"{a} {}", b', 'list("{a} {}" b)'],
    ['"{a}", a = b + c,', 'list("{a}" assign(a binary(b + c)) trailingComma)'],
    ['"{type}", type = a', 'list("{type}" assign(type a))'],
    ['"{}", a == b', 'list("{}" binary(a == b))'],
  ])('%s', (text, tree) => {
    expect(sketchOf(parseFormatArguments, text)).toBe(tree);
  });
});

describe('what `matches!` takes', () => {
  it.each([
    ['a, B | C(_) if d', '(a pat_or(B pat_tuple_struct(C _)) d)'],
    ['a, B,', '(a B trailingComma)'],
  ])('%s', (text, tree) => {
    expect(sketchOf(parseMatches, text)).toBe(tree);
  });
});
