import { LineIndex } from 'tree-sitter-leptos';
import { expect, test } from 'vitest';

test('a line ends with LF, CRLF or CR', () => {
  const lines = LineIndex.of('a\nb\r\nc\rd');
  expect([0, 1, 2, 3].map(line => lines.startOf(line))).toEqual([0, 2, 5, 7]);
  expect([0, 1, 2, 3].map(line => lines.endOf(line))).toEqual([1, 3, 6, 8]);
});

test('positions and offsets', () => {
  const lines = LineIndex.of('ab\ncd');
  expect(lines.positionAt(4)).toEqual({ line: 1, character: 1 });
  expect(lines.offsetAt({ line: 1, character: 1 })).toBe(4);
});

test('a position beyond a line is its end, beyond the text its end', () => {
  const lines = LineIndex.of('ab\r\ncd');
  expect(lines.offsetAt({ line: 0, character: 9 })).toBe(2);
  expect(lines.offsetAt({ line: 9, character: 0 })).toBe(6);
  expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
});

test.each([
  ['a line end typed', 'ab', 1, 1, '\n'],
  ['LF behind CR', 'a\rb', 2, 2, '\n'],
  ['LF taken from CRLF', 'a\r\nb', 2, 3, ''],
  ['CR in front of LF', 'a\nb', 1, 1, '\r'],
  ['a line taken away', 'a\nb\nc\nd', 1, 4, ''],
  ['several lines typed', 'a\nb\nc', 2, 3, 'x\r\ny\n\nz'],
  ['at the end', 'a\nb', 3, 3, '\nc'],
  ['at the beginning', 'a\nb', 0, 0, '\r\n'],
])('after an edit it is the one of the new text: %s', (_, text, start, end, typed) => {
  const newText = text.slice(0, start) + typed + text.slice(end);
  const updated = LineIndex.of(text).afterEdit(newText, start, end, start + typed.length);
  const fresh = LineIndex.of(newText);
  expect(updated.lineCount).toBe(fresh.lineCount);
  for (let line = 0; line < fresh.lineCount; line++) expect(updated.startOf(line)).toBe(fresh.startOf(line));
});
