import { firstIndex } from '../first-index.js';
import type { Lexed } from '../tokens.js';
import { Cursor } from './cursor.js';
import { RangeComments } from './range-comments.js';

/**
 * The cursor over the tokens of a range of a text.
 *
 * @param start UTF-16 offsets in the text, as `end`.
 * @returns undefined where the range cuts a token or a comment, or parts delimiters from their partners.
 */
export function openCursor(lexed: Lexed, start: number, end: number): Cursor | undefined {
  const { starts, ends, count, comments } = lexed;
  const first = firstIndex(count, at => (starts[at] ?? start) >= start);
  const last = firstIndex(count, at => (starts[at] ?? end) >= end);
  const firstComment = firstIndex(comments.length, at => (comments[at]?.start ?? start) >= start);
  const lastComment = firstIndex(comments.length, at => (comments[at]?.start ?? end) >= end);
  const endsBefore = Math.max(ends[first - 1] ?? start, comments[firstComment - 1]?.end ?? start);
  const endsLast = Math.max(ends[last - 1] ?? end, comments[lastComment - 1]?.end ?? end);
  if (endsBefore > start || endsLast > end || !isBalanced(lexed, first, last)) return undefined;
  const inside = new RangeComments(comments.slice(firstComment, lastComment));
  return new Cursor(lexed, { start, end }, first, last, inside);
}

/** Whether all delimiters among these tokens have their partners among them. */
function isBalanced({ partners, count }: Lexed, first: number, last: number): boolean {
  if (first === 0 && last === count) return true;
  for (let at = first; at < last; at += 1) {
    const partner = partners[at] ?? -1;
    if (partner >= last || (partner >= 0 && partner < first)) return false;
  }
  return true;
}
