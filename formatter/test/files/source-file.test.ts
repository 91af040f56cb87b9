import { describe, expect, it } from 'vitest';
import { decodeSource, UnreadableFile } from '../../src/files/source-file.js';
import { viewFilter } from '../../src/files/view-filter.js';

const VIEWS = viewFilter(['leptos::view', 'view', 'html']);

it.each([
  ['view! { }', true],
  ['leptos::view ! { }', true],
  ['html!()', true],
  ['view { }', false],
  ['preview! {}', false],
  ['let view = 1; !x', false],
  ['view\n!{}', true],
])('%j may hold a view: %s', (text, expected) => {
  expect(decodeSource(Buffer.from(text), VIEWS) !== undefined).toBe(expected);
});

it('is decoded without its byte order mark', () => {
  const bytes = Buffer.from('\u{feff}view! { "é🦀" }');
  expect(decodeSource(bytes, VIEWS)).toMatchObject({ text: 'view! { "é🦀" }', hasBom: true });
  expect(decodeSource(Buffer.from('\u{feff}'), undefined)).toMatchObject({ text: '', hasBom: true });
});

it('is decoded in any case where nothing is looked for', () => {
  expect(decodeSource(Buffer.from('fn f() {}'), undefined)?.text).toBe('fn f() {}');
});

describe('what is no text is refused with its place', () => {
  it.each([
    ['not UTF-8', [...Buffer.from('fn f() {\n  // é'), 0xff], '2:7 is not UTF-8: unexpected byte 0xff'],
    ['a surrogate in UTF-8', [...Buffer.from('"'), 0xed, 0xa0, 0x80], '1:2 is not UTF-8: unexpected byte 0xed'],
    ['half a character', [...Buffer.from('ab'), 0xe6, 0x97], '1:3 is not UTF-8: unexpected byte 0xe6'],
    ['UTF-16', [0xff, 0xfe, 0x66, 0x00], '1:1 is not UTF-8: it begins like UTF-16'],
    ['a NUL byte', [...Buffer.from('view! {\n\r\n x\0}')], '3:3 holds a NUL byte here: it is no text'],
  ])('%s', (_, bytes, expected) => {
    try {
      decodeSource(Buffer.from(bytes), VIEWS);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      expect(`${error.line}:${error.column} ${error.message}`).toBe(expected);
    }
  });
});
