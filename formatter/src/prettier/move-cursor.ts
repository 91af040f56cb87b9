import type { FormatEdit } from '../format.js';
import { minimalEdits } from '../minimal-edits.js';

/** What formatting may add or take away: white space, and what stands around and between the words of code. */
const FLEETING = /[\s{}()[\],;/<>]/;

/**
 * Where a cursor is after edits: at the same place outside of them, at the same character of a word inside.
 *
 * @param offset UTF-16, in `text`.
 * @param edits In order, not overlapping.
 */
export function moveCursor(text: string, edits: readonly FormatEdit[], offset: number): number {
  let shift = 0;
  for (const { start, end, text: after } of minimalEdits(text, edits)) {
    if (offset <= start) break;
    if (offset < end) return start + shift + inReplaced(text.slice(start, end), offset - start, after);
    shift += after.length - (end - start);
  }
  return offset + shift;
}

/** The place in `after` that `offset` in `before` became: between the same characters, as far as they are still there. */
function inReplaced(before: string, offset: number, after: string): number {
  const inFront = [...before.slice(0, offset)];
  const last = inFront.findLastIndex(isLasting);
  let place = behindLasting(after, inFront.filter(isLasting).length);
  for (const character of inFront.slice(last + 1)) {
    const next = skipBlanks(after, place);
    if (after.charAt(next) === character) place = next + 1;
  }
  const next = skipBlanks(after, place);
  return after.charAt(next) === before.charAt(offset) ? next : place;
}

/** The offset behind so many lasting characters; at most the end. */
function behindLasting(text: string, count: number): number {
  let passed = 0;
  let offset = 0;
  for (const character of text) {
    if (passed === count) break;
    if (isLasting(character)) passed++;
    offset += character.length;
  }
  return offset;
}

function skipBlanks(text: string, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
}

function isLasting(character: string): boolean {
  return !FLEETING.test(character);
}
