import { describe, expect, it } from 'vitest';
import { lex } from '../../src/rust/lexer.js';

/** The comments of a text, as they are written. */
function comments(text: string, isDoc: boolean): string[] | undefined {
  const lexed = lex(text, 0, text.length);
  return lexed?.comments.filter(({ doc }) => doc === isDoc).map(({ start, end }) => text.slice(start, end));
}

describe('comments', () => {
  it('are no tokens, and end with their line', () => {
    expect(comments('a // b\r\nc // d', false)).toEqual(['// b', '// d']);
    expect(lex('a // b\nc', 0, 8)?.count).toBe(2);
  });

  it('are nested', () => {
    expect(comments('/* a /* b */ c */ d', false)).toEqual(['/* a /* b */ c */']);
    expect(comments('/* a /* b */', false)).toBeUndefined();
    expect(comments('/*/', false)).toBeUndefined();
  });

  it('are not in strings', () => {
    expect(comments('"// a" r"/* b" \'/\' / 2', false)).toEqual([]);
  });

  it('have a style', () => {
    expect(lex('// a\n/* b */', 0, 12)?.comments.map(({ style }) => style)).toEqual(['line', 'block']);
  });

  it('end with the range', () => {
    expect(lex('a // b\nc', 0, 5)?.comments).toEqual([{ start: 2, end: 5, style: 'line', doc: false }]);
    expect(lex('/* a */', 0, 6)).toBeUndefined();
  });
});

describe('doc comments', () => {
  it.each(['/// a', '//! a', '/** a */', '/*! a */', '///', '/*!*/'])('%s is one', text => {
    expect(comments(text, true)).toEqual([text]);
  });

  it.each(['//// a', '/*** a */', '/**/', '/***/', '//', '/* ! */'])('%s is none', text => {
    expect(comments(text, false)).toEqual([text]);
  });

  it('have no return alone in them', () => {
    expect(comments('/// a\rb', true)).toBeUndefined();
    expect(comments('/** a\rb */', true)).toBeUndefined();
    expect(comments('// a\rb', false)).toEqual(['// a\rb']);
  });
});
