import type { RustComment } from 'tree-sitter-leptos';
import type { ViewContext } from './context.js';
import { type Gap, isInline } from './gap.js';

/** Prints the comments that stand behind something on its line; the line has to end behind them. */
export function printTrailing(context: ViewContext, gap: Gap): void {
  let from = gap.start;
  for (const comment of gap.trailing) {
    const blank = comment.start > from ? ' ' : '';
    context.out.unmeasured(blank + commentText(context.text, comment));
    from = comment.end;
  }
}

/**
 * Prints what stands in front of something, from the beginning of a line on.
 *
 * @param following Where that something begins, as an offset in the text.
 */
export function printLeading(context: ViewContext, gap: Gap, following: number): void {
  for (const [index, part] of gap.leading.entries()) {
    if (part === 'blank_line') {
      context.out.hardbreak();
      continue;
    }
    printComment(context, part);
    const next = gap.leading[index + 1];
    const end = next === undefined || next === 'blank_line' ? following : next.start;
    if (!isInline(context.text, part, end)) context.out.hardbreak();
    else if (part.end < end) context.out.nbsp();
  }
}

/** Prints the comments in front of a closing delimiter, each on a line of its own, without a break behind the last. */
export function printClosing(context: ViewContext, gap: Gap): void {
  const last = gap.leading.findLastIndex(part => part !== 'blank_line');
  let from = gap.start;
  for (const part of gap.leading.slice(0, last + 1)) {
    if (gap.breaks) context.out.hardbreak();
    if (part === 'blank_line') continue;
    if (!gap.breaks && part.start > from) context.out.nbsp();
    printComment(context, part);
    from = part.end;
  }
}

/** Prints one comment, the lines inside of a block comment as they are. */
function printComment(context: ViewContext, comment: RustComment): void {
  context.out.asWritten(commentText(context.text, comment));
}

/** As written, with a blank behind the slashes as leptosfmt puts it (leptosfmt.md 2.9). */
function commentText(text: string, comment: RustComment): string {
  const written = text.slice(comment.start, comment.end).trimEnd();
  return comment.style === 'line' ? written.replace(/^\/\/(?=[^\s/!])/u, '// ') : written;
}
