import type { LexedComment } from '../rust/tokens.js';
import type { Side } from './side.js';

const NEWLINE = 10;

/**
 * Whether the comments in front of the next tokens, which are the same and have been passed, are printed in the same
 * way once they stand as they do on the formatted side. No tree holds them: the printer asks for the tokens that they
 * stand between, what they say, and for the white space around them whether there is any and how many lines end in it,
 * of which more than two are as two. Of a comma in front of them it asks for that too, so nothing may stand there.
 *
 * @param first The first of the comments on the side as it was.
 * @param otherFirst The same on the formatted side.
 */
export function standAlike(before: Side, after: Side, first: number, otherFirst: number): boolean {
  if (before.word(before.at - 1) !== after.word(after.at - 1)) return false;
  if (before.is(before.at, ',') || !touchesComma(before) || !touchesComma(after)) return false;
  let from = before.end(before.at - 1);
  let otherFrom = after.end(after.at - 1);
  for (let index = first; index < before.comment; index++) {
    const comment = before.lexed.comments[index];
    const other = after.lexed.comments[otherFirst + index - first];
    if (comment === undefined || other === undefined || comment.doc) return false;
    if (words(before, comment) !== words(after, other)) return false;
    if (lines(before, from, comment.start) !== lines(after, otherFrom, other.start)) return false;
    from = comment.end;
    otherFrom = other.end;
  }
  return lines(before, from, before.start(before.at)) === lines(after, otherFrom, after.start(after.at));
}

/** Whether nothing stands in front of the comma in front of the next token, if one is there. */
function touchesComma(side: Side): boolean {
  const comma = side.at - 1;
  return !side.is(comma, ',') || side.end(comma - 1) === side.start(comma);
}

function words({ text }: Side, { start, end }: LexedComment): string {
  return text.slice(start, end).trimEnd();
}

/** How many lines end in white space, up to two; -1 where there is none, and NaN where that is no white space. */
function lines({ text }: Side, start: number, end: number): number {
  if (start >= end) return start === end ? -1 : Number.NaN;
  let count = 0;
  for (let at = start; at < end && count < 2; at++) if (text.charCodeAt(at) === NEWLINE) count++;
  return count;
}
