import { expect, it } from 'vitest';
import { decodeString } from '../../src/styles/rust-string.js';

it.each([
  ['a b', 'a b'],
  [String.raw`a\"b\"`, 'a"b"'],
  [String.raw`\n\t\\\'\0`, "\n\t\\'\0"],
  [String.raw`\x41\u{1f600}\u{4_2}`, 'A😀B'],
  ['a\\\n     b', 'ab'],
  ['a\\\r\n  b', 'ab'],
])('%j means %j', (source, text) => expect(decodeString(source, false)?.text).toBe(text));

it.each([String.raw`\q`, '\\', String.raw`\x4`, String.raw`\u{110000}`, String.raw`\u{`])('%s is broken', source =>
  expect(decodeString(source, false)).toBeUndefined(),
);

it('nothing is an escape in a raw string', () => {
  const decoded = decodeString(String.raw`\n`, true);
  expect(decoded?.text).toBe(String.raw`\n`);
  expect(decoded?.isPlain).toBe(true);
});

it('knows where each character is written', () => {
  const source = String.raw`a\"b\u{1f600}c`;
  const decoded = decodeString(source, false);
  const places = [...Array((decoded?.text.length ?? 0) + 1).keys()].map(at => decoded?.toSource(at));
  expect(places).toEqual([0, 1, 3, 4, 4, 13, 14]);
  expect(decoded?.toText(source.indexOf('b'))).toBe(2);
  expect(decoded?.toText(2)).toBeUndefined();
  expect(decoded?.toText(source.length)).toBe(decoded?.text.length);
});
