import type { Span } from '../ast.js';
import { endLine, printBehind, printLeading, takeGap } from './comments.js';
import type { RustContext } from './context.js';

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
  if (!context.comments.hasBetween(gap.start, gap.end)) {
    endLine(context, previousEnd, gap.end);
    return;
  }
  const comments = takeGap(context, gap, true);
  const commentsEnd = printBehind(context, comments, previousEnd);
  endLine(context, commentsEnd, comments.leading[0]?.start ?? gap.end);
  printLeading(context, comments.leading);
}
