import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../../src/rust/parse/index.js';
import { expression } from './sketch.js';

describe('what stands behind an operand', () => {
  it.each([
    ['a.b(c)?.d.await', 'await(field(try(method_call(a b c)) d))'],
    ['a.b::<T, 3>(c)', 'method_call(a b angle(turbofish T 3) c)'],
    ['a[b](c)(d)', 'call(call(index(a b) c) d)'],
    ['1.max(2)', 'method_call(1 max 2)'],
    ['1.5.max(2)', 'method_call(1.5 max 2)'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('is no method without parentheses behind its generic arguments', () => {
    expect(expression('a.b::<T>')).toBeUndefined();
  });
});

describe('fields of tuples', () => {
  it.each([
    ['a.0', 'field(a 0)'],
    ['a.0.1', 'field(field(a 0) 1)'],
    ['a.0.1.2', 'field(field(field(a 0) 1) 2)'],
    ['a.0. 1', 'field(field(a 0) 1)'],
    ['a.0.b()', 'method_call(field(a 0) b)'],
    ['a.0..b', 'range(field(a 0) .. b)'],
  ])('%s', (text, tree) => {
    expect(expression(text)).toBe(tree);
  });

  it('have the places of their digits, though `0.1` is one token', () => {
    const node = parseExpression('a.0.1', 0, 5)?.node;
    expect(node).toMatchObject({
      end: 5,
      base: { end: 3, member: { start: 2, end: 3 } },
      member: { start: 4, end: 5 },
    });
  });

  it('are whole numbers', () => {
    expect(expression('a.1u8')).toBeUndefined();
    expect(expression('a.1e3')).toBeUndefined();
  });
});
