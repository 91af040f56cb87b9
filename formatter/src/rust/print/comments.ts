import type { Span } from '../ast.js';
import type { Comment } from '../tokens.js';
import type { RustContext } from './context.js';
import { hasBlankLine, hasNewline } from './trivia.js';
import { verbatimLines } from './verbatim.js';

/** The comments between two tokens, by where they are written, in order. */
export interface GapComments {
  /** On the line of the token in front. */
  readonly trailing: readonly Comment[];
  /** On lines of their own. */
  readonly own: readonly Comment[];
  /** Block comments on the line of the token behind. */
  readonly leading: readonly Comment[];
}

/**
 * Takes the comments of a gap.
 *
 * @param gap From the end of a token to the start of the next.
 * @param leads Whether a comment can stand in front of that next token, on its line.
 */
export function takeGap(context: RustContext, gap: Span, leads: boolean): GapComments {
  const comments = context.comments.takeBefore(gap.end);
  const firstLeading = leads ? countBeforeLeading(context.text, comments, gap.end) : comments.length;
  const firstOwn = countTrailing(context.text, comments, gap.start, firstLeading);
  return {
    trailing: comments.slice(0, firstOwn),
    own: comments.slice(firstOwn, firstLeading),
    leading: comments.slice(firstLeading),
  };
}

/** Whether all comments that begin in a span begin in one of these places, which are in order. */
export function commentsAreIn(context: RustContext, span: Span, places: readonly Span[]): boolean {
  let from = span.start;
  for (const place of places) {
    if (context.comments.hasBetween(from, place.start)) return false;
    from = place.end;
  }
  return !context.comments.hasBetween(from, span.end);
}

/**
 * Prints the comments behind what was just printed: those on its line, then those on lines of their own, and of blank
 * lines between them one. The line has to end behind them.
 *
 * @param previousEnd Where what was just printed ends in the text; undefined where no blank line may follow it.
 * @returns The same of the last comment.
 */
export function printBehind(
  context: RustContext,
  comments: GapComments,
  previousEnd: number | undefined,
): number | undefined {
  let end = previousEnd;
  for (const comment of comments.trailing) {
    context.out.unmeasured(' ');
    printComment(context, comment);
    end = comment.end;
  }
  for (const comment of comments.own) {
    endLine(context, end, comment.start);
    printComment(context, comment);
    end = comment.end;
  }
  return end;
}

/**
 * Ends the line, and leaves one blank where the text has any.
 *
 * @param previousEnd Where what stands in front ends in the text; undefined where no blank line may follow it.
 * @param nextStart Where what stands behind starts.
 */
export function endLine(context: RustContext, previousEnd: number | undefined, nextStart: number): void {
  context.out.hardbreak();
  if (previousEnd !== undefined && hasBlankLine(context.text, previousEnd, nextStart)) context.out.hardbreak();
}

/** Prints block comments in front of what is printed next, on its line. */
export function printLeading(context: RustContext, comments: readonly Comment[]): void {
  for (const { start, end } of comments) {
    context.out.word(context.text.slice(start, end));
    context.out.nbsp();
  }
}

/** A line comment, or a block comment, whose width has no say in how lines break. Lines inside of it stay as they are. */
function printComment(context: RustContext, comment: Comment): void {
  const { text, out } = context;
  if (hasNewline(text, comment.start, comment.end)) out.verbatim(verbatimLines(context, comment));
  else out.unmeasured(text.slice(comment.start, comment.end).trimEnd());
}

/** How many of the comments are not at the end directly in front of the next token, on its line. */
function countBeforeLeading(text: string, comments: readonly Comment[], nextStart: number): number {
  let to = nextStart;
  for (let count = comments.length; count > 0; count--) {
    const comment = comments[count - 1];
    if (comment === undefined || comment.style === 'line' || hasNewline(text, comment.start, to)) return count;
    to = comment.start;
  }
  return 0;
}

/** How many of the first `limit` comments are on the line of the token that ends at `previousEnd`. */
function countTrailing(text: string, comments: readonly Comment[], previousEnd: number, limit: number): number {
  let from = previousEnd;
  for (let count = 0; count < limit; count++) {
    const comment = comments[count];
    if (comment === undefined || hasNewline(text, from, comment.start)) return count;
    from = comment.end;
  }
  return limit;
}
