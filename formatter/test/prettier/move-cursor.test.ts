import { describe, expect, it } from 'vitest';
import { moveCursor } from '../../src/prettier/move-cursor.js';

/** The formatted text with the cursor of `marked`, both with `|` for it. */
function moved(marked: string, after: string): string {
  const offset = marked.indexOf('|');
  const before = marked.replace('|', '');
  const text = `// in front\n${before}\n// behind`;
  const start = text.indexOf(before);
  const cursor = moveCursor(text, [{ start, end: start + before.length, text: after }], start + offset) - start;
  return `${after.slice(0, cursor)}|${after.slice(cursor)}`;
}

describe('a cursor', () => {
  it.each([
    ['<p >"a|b"</p>', '<p>"a|b"</p>'],
    ['<p>"a"</p|><b/>', '<p>"a"</p|>\n<b />'],
    ['<div>\n<p>|"a"</p>\n</div>', '<div>\n    <p>|"a"</p>\n</div>'],
    ['<p a={x|y}/>', '<p a=x|y />'],
    ['<p a={|xy}/>', '<p a=|xy />'],
    ['<p a={xy|}/>', '<p a=xy| />'],
    ['<p a={x} b={y} c="|😀😀"/>', '<p\n    a=x\n    b=y\n    c="|😀😀"\n/>'],
    ['<p a={x} b={y} c="😀|😀"/>', '<p\n    a=x\n    b=y\n    c="😀|😀"\n/>'],
    ['<div  a=b><p>|{x}</p></div>', '<div a=b>\n    <p>|{x}</p>\n</div>'],
    ['<div  a=b><p>{x}</p>|</div>', '<div a=b>\n    <p>{x}</p>\n|</div>'],
    ['<p a=|x b=y />', '<p\n    a=|{x}\n    b=y\n/>'],
    ['|<p ></p>', '|<p></p>'],
    ['<p ></p>|', '<p></p>|'],
  ])('in %j is at %j', (before, after) => {
    expect(moved(before, after.replace('|', ''))).toBe(after);
  });

  it('outside of what changed stays at its text', () => {
    const edits = [
      { start: 2, end: 4, text: '' },
      { start: 6, end: 6, text: '\n    ' },
    ];
    expect([0, 2, 4, 5, 6, 7, 9].map(offset => moveCursor('ab  cdefg', edits, offset))).toEqual([
      0, 2, 2, 3, 4, 10, 12,
    ]);
  });
});
