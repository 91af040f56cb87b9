import { describe, expect, it } from 'vitest';
import { lex } from '../../src/rust/lexer.js';

function tokens(text: string): string[] | undefined {
  const lexed = lex(text, 0, text.length);
  return lexed && Array.from(lexed.starts, (from, at) => text.slice(from, lexed.ends[at]));
}

describe('one number', () => {
  it.each([
    '0',
    '1_000',
    '1u8',
    '0x1f_u8',
    '0b01',
    '0o17usize',
    '1.',
    '1.5',
    '1.5f32',
    '1e5',
    '1.5e-3_f64',
    '1E+5',
    '1e',
  ])('%s', text => {
    expect(tokens(text)).toEqual([text]);
  });
});

describe('where a number ends', () => {
  it.each([
    ['1.max(2)', ['1', '.', 'max', '(', '2', ')']],
    ['1..2', ['1', '.', '.', '2']],
    ['1._a', ['1', '.', '_a']],
    ['1.5.a', ['1.5', '.', 'a']],
    ['a.0.1.2', ['a', '.', '0.1', '.', '2']],
    ['1.e5', ['1', '.', 'e5']],
    ['1-2', ['1', '-', '2']],
    ['0xe+1', ['0xe', '+', '1']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe('no number', () => {
  it.each(['0x', '0b12', '0o8', '0x1.5', '0b'])('%s', text => {
    expect(tokens(text)).toBeUndefined();
  });
});
