import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatEdit } from '../src/format.js';
import { minimalEdits } from '../src/minimal-edits.js';

/** What is replaced by what, when `before` becomes `after`. */
function changes(before: string, after: string): string[] {
  const text = `>>${before}<<`;
  const edits = minimalEdits(text, [{ start: 2, end: text.length - 2, text: after }]);
  return edits.map(edit => `${JSON.stringify(text.slice(edit.start, edit.end))} → ${JSON.stringify(edit.text)}`);
}

function applied(text: string, edits: readonly FormatEdit[]): string {
  return [...edits].reverse().reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), text);
}

describe('only what differs is edited', () => {
  it.each([
    ['<p>\n  "a"\n</p>', '<p>\n    "a"\n</p>', ['"" → "  "']],
    ['a\nb\nc\nd\ne', 'a\n b\nc\n d\ne', ['"" → " "', '"" → " "']],
    ['a \nb \nc', 'a\nb\nc', ['" " → ""', '" " → ""']],
    ['<p >"a"</p>', '<p>"a"</p>', ['" " → ""']],
    ['<p/><b/>', '<p/>\n<b/>', ['"" → "\\n"']],
    ['a\n\n\nb', 'a\n\nb', ['"\\n" → ""']],
    ['same\n', 'same\n', []],
  ])('%j to %j', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('never between the two halves of a line end or of a character', () => {
    expect(changes('a\r\nb', 'a\nb')).toEqual(['"\\r\\n" → "\\n"']);
    expect(changes('"😀"', '"😁"')).toEqual(['"😀" → "😁"']);
    expect(changes('"😀"', '"🐀"')).toEqual(['"😀" → "🐀"']);
  });

  it('or the whole, where nearly everything does', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `line ${index}`);
    const before = lines.join('\n');
    const after = lines.map(line => ` ${line}`).join('\n');
    expect(changes(before, after)).toHaveLength(1);
  });
});

it('the result is the same', () => {
  const line = fc.constantFrom('', ' ', '<p>', '  <p>', '"a"', '😀', '😁', '\r');
  const text = fc.array(line, { maxLength: 8 }).map(lines => lines.join('\n'));
  fc.assert(
    fc.property(text, text, text, text, (first, second, third, fourth) => {
      const edits = [
        { start: 1, end: 1 + first.length, text: second },
        { start: first.length + 2, end: first.length + 2 + third.length, text: fourth },
      ];
      const whole = `<${first}|${third}>`;
      expect(applied(whole, minimalEdits(whole, edits))).toBe(applied(whole, edits));
    }),
  );
});
