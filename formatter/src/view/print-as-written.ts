import type { RustCode, Span } from 'tree-sitter-leptos';
import { skippedSpans } from '../locate/skipped.js';
import { CommentQueue } from '../rust/print/comment-queue.js';
import { printVerbatim } from '../rust/print/verbatim.js';
import type { ViewContext } from './context.js';
import { printView } from './print-view.js';

/** Prints part of a view as it is written, what follows its first line re-indented. */
export function printAsWritten(context: ViewContext, { start, end }: Span): void {
  const { text, out, preformatted, noteBody } = context;
  const comments = new CommentQueue([]);
  printVerbatim({ text, out, comments, preformatted, noteBody, viewAt: () => undefined }, { start, end });
}

/**
 * Prints Rust code as it is written, save for the views in it; of those that cannot be printed no line is moved. What
 * stands under `#[rustfmt::skip]` is code like any other.
 */
export function printCodeAsWritten(context: ViewContext, code: RustCode): void {
  const skipped = skippedSpans(context.text, code);
  let { start } = code;
  for (const view of code.views) {
    const { start: viewStart, end: viewEnd } = view;
    if (skipped.some(span => span.start <= viewStart && viewEnd <= span.end)) continue;
    printAsWritten(context, { start, end: viewStart });
    // Of several lines the last one ends without its blanks.
    if (/\n.*\S[ \t]+$/u.test(context.text.slice(start, viewStart))) context.out.nbsp();
    if (context.isPrintable(view)) printView(context, view, 'line');
    else context.out.asWritten(context.text.slice(viewStart, viewEnd));
    start = viewEnd;
  }
  printAsWritten(context, { start, end: code.end });
}
