import type { Span } from '../ast.js';
import { endLine, printBehind, printLeading, takeGap } from './comments.js';
import type { RustContext } from './context.js';
import { hasBlankLine } from './trivia.js';

/**
 * Prints what stands on lines of its own between braces: statements, match arms. The comments between them stay where
 * they are, and of blank lines one. Begins and ends with a line's end, of which the last is the closing brace's.
 *
 * @param inside The text between the braces.
 * @param print Prints one, without a line's end.
 */
export function printLines<Line extends Span>(
  context: RustContext,
  inside: Span,
  lines: readonly Line[],
  print: (context: RustContext, line: Line, isLast: boolean) => void,
): void {
  let previousEnd: number | undefined;
  for (const [index, line] of lines.entries()) {
    printLineGap(context, { start: previousEnd ?? inside.start, end: line.start }, previousEnd);
    print(context, line, index === lines.length - 1);
    previousEnd = line.end;
  }
  const rest = { start: previousEnd ?? inside.start, end: inside.end };
  if (context.comments.hasBetween(rest.start, rest.end)) {
    printBehind(context, takeGap(context, rest, false), previousEnd);
  }
  context.out.hardbreak();
}

function printLineGap(context: RustContext, gap: Span, previousEnd: number | undefined): void {
  if (previousEnd === undefined && keepsBlankLine(context, gap)) context.out.hardbreak();
  if (!context.comments.hasBetween(gap.start, gap.end)) {
    endLine(context, previousEnd, gap.end);
    return;
  }
  const comments = takeGap(context, gap, true);
  const commentsEnd = printBehind(context, comments, previousEnd);
  endLine(context, commentsEnd, comments.leading[0]?.start ?? gap.end);
  printLeading(context, comments.leading);
}

/**
 * Whether a blank line stays behind an opening brace: leptosfmt keeps it if the first statement is a view
 * (leptosfmt.md 2.10).
 *
 * @param gap From the brace to the statement.
 */
export function keepsBlankLine(context: RustContext, gap: Span): boolean {
  const comment = context.comments.peek();
  const first = comment !== undefined && comment.start < gap.end ? comment.start : gap.end;
  return hasBlankLine(context.text, gap.start, first) && context.viewAt(gap.end) !== undefined;
}
