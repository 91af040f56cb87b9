import type { Span } from '../ast.js';
import { endLine, type GapComments, printBehind, printLeading, takeGap } from './comments.js';
import type { RustContext } from './context.js';
import { hasBlankLine, hasNewline, skipTrivia } from './trivia.js';

export interface ListStyle {
  /** Blanks inside of the delimiters where the list is on one line. */
  readonly padding: 0 | 1;
  readonly lastComma: 'where_broken' | 'always' | 'never';
}

/**
 * Prints what stands between two delimiters with commas in between, in the caller's box: from the break behind the
 * opening delimiter to that in front of the closing one. A comment on a line of its own, or at the end of one, breaks
 * the box; of blank lines between elements one stays where the box is broken.
 *
 * @param inside The text between the delimiters.
 * @param print Prints an element.
 */
export function printCommaList<Element extends Span>(
  context: RustContext,
  inside: Span,
  elements: readonly Element[],
  style: ListStyle,
  print: (context: RustContext, element: Element) => void,
): void {
  const { out } = context;
  let previous: Element | undefined;
  for (const element of elements) {
    if (previous === undefined) printStart(context, { start: inside.start, end: element.start }, style.padding);
    else printComma(context, { start: previous.end, end: element.start });
    print(context, element);
    previous = element;
  }
  if (previous !== undefined) printEnd(context, { start: previous.end, end: inside.end }, style);
  else if (context.comments.hasBetween(inside.start, inside.end)) printOnlyComments(context, inside, style.padding);
  else if (style.padding === 0) out.zerobreak();
}

/** From the opening delimiter to the first element. */
function printStart(context: RustContext, gap: Span, padding: 0 | 1): void {
  if (!context.comments.hasBetween(gap.start, gap.end)) {
    context.out.break({ blanks: padding });
    return;
  }
  const comments = takeGap(context, gap, true);
  if (isEmpty(comments)) context.out.break({ blanks: padding });
  else endLine(context, printBehind(context, comments, undefined), comments.leading[0]?.start ?? gap.end);
  printLeading(context, comments.leading);
}

/** From one element to the next. */
function printComma(context: RustContext, gap: Span): void {
  const { out, text } = context;
  if (!context.comments.hasBetween(gap.start, gap.end)) {
    out.word(',');
    // Two breaks are a blank line if the box breaks, and otherwise no more than one.
    if (hasBlankLine(text, gap.start, gap.end)) out.zerobreak();
    out.space();
    return;
  }
  const comma = skipTrivia(text, gap.start);
  const comments = printInline(context, takeGap(context, gap, true), comma);
  out.word(',');
  if (isEmpty(comments)) out.space();
  else endLine(context, printBehind(context, comments, gap.start), comments.leading[0]?.start ?? gap.end);
  printLeading(context, comments.leading);
}

/** From the last element to the closing delimiter. */
function printEnd(context: RustContext, gap: Span, { padding, lastComma }: ListStyle): void {
  const { out, text } = context;
  if (context.comments.hasBetween(gap.start, gap.end)) {
    const comments = printInline(context, takeGap(context, gap, false), skipTrivia(text, gap.start));
    if (!isEmpty(comments)) {
      if (lastComma !== 'never') out.word(',');
      printBehind(context, comments, gap.start);
      out.hardbreak();
      return;
    }
  }
  if (lastComma === 'always') out.word(',');
  out.break({ blanks: padding, preBreak: lastComma === 'where_broken' ? ',' : '' });
}

function printOnlyComments(context: RustContext, inside: Span, padding: 0 | 1): void {
  const { out, text } = context;
  const isInline = !hasNewline(text, inside.start, inside.end);
  const comments = takeGap(context, inside, isInline);
  if (!isInline) {
    printBehind(context, comments, undefined);
    out.hardbreak();
    return;
  }
  out.break({ blanks: padding });
  for (const [index, { start, end }] of comments.leading.entries()) {
    if (index > 0) out.nbsp();
    out.word(text.slice(start, end));
  }
  out.break({ blanks: padding });
}

/**
 * Prints the block comments that stand between an element and its comma on one line, and returns the others.
 *
 * @param comma The comma's offset, or the closing delimiter's.
 */
function printInline(context: RustContext, comments: GapComments, comma: number): GapComments {
  const { out, text } = context;
  const { trailing, own, leading } = comments;
  const beside = own.length === 0 ? [...trailing, ...leading] : trailing;
  let count = 0;
  for (const { start, end, style } of beside) {
    if (style === 'line' || end > comma || hasNewline(text, start, comma)) break;
    out.nbsp();
    out.word(text.slice(start, end));
    count++;
  }
  return { trailing: trailing.slice(count), own, leading: leading.slice(Math.max(count - trailing.length, 0)) };
}

/** Whether no comment ends a line. */
function isEmpty({ trailing, own }: GapComments): boolean {
  return trailing.length === 0 && own.length === 0;
}
