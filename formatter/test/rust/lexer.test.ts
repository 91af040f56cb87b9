import { describe, expect, it } from 'vitest';
import { lex } from '../../src/rust/lexer.js';
import { type Lexed, TokenKind } from '../../src/rust/tokens.js';

/** The tokens of a text, as they are written; undefined where it cannot be lexed. */
function tokens(text: string, start = 0, end = text.length): string[] | undefined {
  const lexed = lex(text, start, end);
  return lexed && Array.from(lexed.starts, (from, at) => text.slice(from, lexed.ends[at]));
}

/** The kinds of the tokens of a text. */
function kinds(text: string): TokenKind[] | undefined {
  const lexed = lex(text, 0, text.length);
  return lexed && Array.from(lexed.kinds, kind => kind as TokenKind);
}

const { Ident, Lifetime, Literal, Punct, Open, Close } = TokenKind;

describe('tokens', () => {
  it('are words, literals, lifetimes, single punctuation marks and delimiters', () => {
    expect(tokens("a::<'b>(1)")).toEqual(['a', ':', ':', '<', "'b", '>', '(', '1', ')']);
    expect(kinds("a::<'b>(1)")).toEqual([Ident, Punct, Punct, Punct, Lifetime, Punct, Open, Literal, Close]);
  });

  it('have places in the whole text, and only those of the range are there', () => {
    const text = 'é 😀 a b) c';
    const lexed = lex(text, 5, 8);
    expect(lexed && { starts: [...lexed.starts], ends: [...lexed.ends] }).toEqual({ starts: [5, 7], ends: [6, 8] });
    expect(tokens('abc', 1, 2)).toEqual(['b']);
    expect(tokens('"a"', 0, 2)).toBeUndefined();
    expect(tokens('1.0', 0, 2)).toEqual(['1.']);
  });

  it('are apart by what Unicode says is white space in a program', () => {
    expect(tokens('a\u2028b\u200ec\u0085\t\r\n\u000bd')).toEqual(['a', 'b', 'c', 'd']);
    expect(tokens('a\u00a0b')).toBeUndefined();
  });

  it('are none where a character means nothing', () => {
    expect(tokens('a ` b')).toBeUndefined();
    expect(tokens('\\')).toBeUndefined();
    expect(tokens('😀')).toBeUndefined();
  });
});

describe('words', () => {
  it('have letters of all scripts', () => {
    expect(tokens('größe naïve_1 变量 𝒳y')).toEqual(['größe', 'naïve_1', '变量', '𝒳y']);
  });

  it('may be raw, but some', () => {
    expect(tokens('r#match r# m')).toBeUndefined();
    expect(tokens('r#match.r#fn')).toEqual(['r#match', '.', 'r#fn']);
    expect(tokens('r#self')).toBeUndefined();
  });

  it('may begin as the prefix of a literal does', () => {
    expect(tokens('b br r c cr bar b#a')).toEqual(['b', 'br', 'r', 'c', 'cr', 'bar', 'b', '#', 'a']);
  });
});

describe('lifetimes', () => {
  it('are no characters', () => {
    expect(tokens("'a 'a' '_ '_' 'static'a")).toBeUndefined();
    expect(tokens("'a 'a' '_ '_' 'static")).toEqual(["'a", "'a'", "'_", "'_'", "'static"]);
    expect(kinds("'a 'a' 'r#a")).toEqual([Lifetime, Literal, Lifetime]);
    expect(tokens("'ab'")).toBeUndefined();
  });
});

describe('delimiters', () => {
  it('know their partners', () => {
    const lexed = lex('a[({})]', 0, 7);
    expect(lexed && [...lexed.partners]).toEqual([-1, 6, 5, 4, 3, 2, 1]);
  });

  it.each(['(', ')', '(]', '([)]', '{}}'])('%s do not match', text => {
    expect(lex(text, 0, text.length)).toBeUndefined();
  });

  it('may be nested as deep as a text goes', () => {
    const text = '('.repeat(200_000) + ')'.repeat(200_000);
    const lexed = lex(text, 0, text.length);
    expect(lexed?.partners[0]).toBe(399_999);
    expect(lexed?.partners[199_999]).toBe(200_000);
  });
});

describe('the beginning of a file', () => {
  it('may be a byte order mark and the line of a script', () => {
    expect(tokens('\ufeffa')).toEqual(['a']);
    expect(tokens('#!/usr/bin/env run (\na')).toEqual(['a']);
    expect(tokens('#![a] b')?.slice(-1)).toEqual(['b']);
    expect(tokens('#! /* a */ [b]')?.slice(0, 3)).toEqual(['#', '!', '[']);
    expect(tokens('a #!', 2)).toEqual(['#', '!']);
  });
});

it('gives each text tokens of its own', () => {
  const first = lex('a b', 0, 3);
  const second: Lexed | undefined = lex('(cd)', 0, 4);
  expect(first && [...first.starts]).toEqual([0, 2]);
  expect(second && [...second.starts]).toEqual([0, 1, 3]);
});

it('gives each text tokens of its own however many there are', () => {
  const texts = Array.from({ length: 50 }, (_, index) => `(${'a '.repeat(index * 37)})`.repeat(index));
  const all = texts.map(text => lex(text, 0, text.length));
  for (const [index, lexed] of all.entries()) {
    expect(lexed?.count).toBe(index * (index * 37 + 2));
    expect([lexed?.starts[0], lexed?.partners[0]]).toEqual(index === 0 ? [undefined, undefined] : [0, index * 37 + 1]);
  }
});
