import type { Side } from './side.js';
import type { TextRange } from './text-gaps.js';

const CARRIAGE_RETURN = 13;

/** Where the next token stands: the white space in front of it is that in front of a text, in it, or behind it. */
export type TextPlace = 'outside' | 'start' | 'inside' | 'end';

/** Where the next token stands; passes the text that ends in front of it. */
export function passText(side: Side): TextPlace {
  const range = side.textRanges[side.range];
  const start = side.start(side.at);
  if (range === undefined || start < range.start) return 'outside';
  if (start < range.end) return start === range.start ? 'start' : 'inside';
  side.range++;
  return 'end';
}

/** Whether a page shows the same white space in front of the next tokens of both sides, which stand in this place. */
export function isSameWhiteSpace(before: Side, after: Side, place: TextPlace): boolean {
  const range = before.textRanges[place === 'end' ? before.range - 1 : before.range];
  if (range === undefined || place === 'outside' || !shows(range, place)) return true;
  return range.isPreformatted ? isSameGap(before, after) : hasBlank(before) === hasBlank(after);
}

function shows(range: TextRange, place: 'start' | 'inside' | 'end'): boolean {
  if (place === 'inside') return true;
  return place === 'start' ? range.showsBefore : range.showsAfter;
}

/** Whether white space stands in front of the next token; a comment is none. */
function hasBlank(side: Side): boolean {
  let blanks = side.start(side.at) - side.end(side.at - 1);
  const { comments } = side.lexed;
  for (let index = side.comment - 1; blanks > 0; index--) {
    const comment = comments[index];
    if (comment === undefined || comment.start < side.end(side.at - 1)) break;
    blanks -= comment.end - comment.start;
  }
  return blanks > 0;
}

/** Whether what stands in front of the next tokens is the same down to the last blank; both newlines are one. */
function isSameGap(before: Side, after: Side): boolean {
  let at = before.end(before.at - 1);
  let otherAt = after.end(after.at - 1);
  const end = before.start(before.at);
  const otherEnd = after.start(after.at);
  for (;;) {
    while (before.text.charCodeAt(at) === CARRIAGE_RETURN) at++;
    while (after.text.charCodeAt(otherAt) === CARRIAGE_RETURN) otherAt++;
    if (at >= end || otherAt >= otherEnd) return at >= end && otherAt >= otherEnd;
    if (before.text.charCodeAt(at++) !== after.text.charCodeAt(otherAt++)) return false;
  }
}
