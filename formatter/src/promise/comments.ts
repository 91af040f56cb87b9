import type { LexedComment } from '../rust/tokens.js';
import type { Side } from './side.js';

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const SLASH = 47;
const BANG = 33;

/** A comment that is not the same in the other text: its index, -1 where that text has one more than this. */
export interface DifferentComment {
  readonly before: LexedComment | undefined;
  readonly after: LexedComment | undefined;
}

/** Whether a comment stands in front of the next token of a side that no comparison has seen yet. */
function hasComment(side: Side): boolean {
  const comment = side.lexed.comments[side.comment];
  return comment !== undefined && comment.start < side.start(side.at);
}

/**
 * Passes the comments in front of the next tokens of both sides; returns the first pair that is not the same.
 *
 * @param mayWait Whether comments in front of the token as it was may stand behind it. They are then left for the next.
 */
export function passComments(before: Side, after: Side, mayWait: boolean): DifferentComment | undefined {
  while (hasComment(before) || hasComment(after)) {
    const one = hasComment(before) ? before.lexed.comments[before.comment] : undefined;
    const other = hasComment(after) ? after.lexed.comments[after.comment] : undefined;
    if (other === undefined && mayWait) return undefined;
    if (one === undefined || other === undefined || !isSameComment(before.text, one, after.text, other)) {
      return { before: one, after: other };
    }
    before.comment++;
    after.comment++;
  }
  return undefined;
}

/**
 * Whether two comments say the same: character by character, blanks at the end aside, and with either newline. Of
 * `//x` may become `// x` (leptosfmt.md 2.9).
 */
function isSameComment(text: string, comment: LexedComment, otherText: string, other: LexedComment): boolean {
  if (comment.style !== other.style) return false;
  let at = comment.start;
  let otherAt = other.start;
  const end = trimmedEnd(text, comment);
  const otherEnd = trimmedEnd(otherText, other);
  if (gainsBlank(text, comment, otherText, other)) {
    at += 2;
    otherAt += 3;
  }
  for (; at < end && otherAt < otherEnd; at++, otherAt++) {
    at = skipReturn(text, at);
    otherAt = skipReturn(otherText, otherAt);
    if (text.charCodeAt(at) !== otherText.charCodeAt(otherAt)) return false;
  }
  return at === end && otherAt === otherEnd;
}

/** Whether a line comment begins with a word, and the other has one blank in front of it. */
function gainsBlank(text: string, comment: LexedComment, otherText: string, other: LexedComment): boolean {
  if (comment.style === 'block' || comment.doc || otherText[other.start + 2] !== ' ') return false;
  const first = text.charCodeAt(comment.start + 2);
  return comment.end > comment.start + 2 && first !== SLASH && first !== BANG && !isBlank(text, comment.start + 2);
}

/** Of a block comment the end is the slash, so that only a line comment is any shorter. */
function trimmedEnd(text: string, comment: LexedComment): number {
  let { end } = comment;
  while (end > comment.start && isBlank(text, end - 1)) end--;
  return end;
}

function isBlank(text: string, at: number): boolean {
  const character = text[at];
  return character === ' ' || character === '\t' || character === '\r';
}

function skipReturn(text: string, at: number): number {
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === NEWLINE ? at + 1 : at;
}
