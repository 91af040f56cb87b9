import type { RustCode } from 'tree-sitter-leptos';
import type { Block, Expr } from '../rust/ast.js';
import { parseBlock } from '../rust/parse/index.js';
import { soleExpression } from '../rust/print/block.js';
import { CommentQueue } from '../rust/print/comment-queue.js';
import type { RustContext } from '../rust/print/context.js';
import { printExpr } from '../rust/print/expr.js';
import { isSkipped } from '../rust/print/skipped.js';
import { hasNewline } from '../rust/print/trivia.js';
import type { Comment, Lexed } from '../rust/tokens.js';
import type { ViewContext } from './context.js';
import { printCodeAsWritten } from './print-as-written.js';
import { printLiteral } from './print-text.js';
import { printView } from './print-view.js';

/** Code in braces. */
export interface CodeBlock {
  readonly rust: RustContext;
  readonly block: Block;
  readonly lexed: Lexed;
  /** The one expression that it holds, where there is nothing else in it and it may stand beside the braces. */
  readonly single: Expr | undefined;
}

/** Reads code in braces; undefined where it does not parse. */
export function readCodeBlock(context: ViewContext, code: RustCode): CodeBlock | undefined {
  const parsed = parseBlock(context.source, code.start, code.end);
  if (parsed === undefined) return undefined;
  const rust = rustContext(context, code, parsed.comments);
  const only = soleExpression(rust, parsed.node);
  const single = only !== undefined && isSkippedOverLines(rust, only) ? undefined : only;
  return { rust, block: parsed.node, lexed: parsed.lexed, single };
}

/** Whether it stays as it is written on several lines: these it has for itself. */
function isSkippedOverLines(rust: RustContext, { attributes, start, end }: Expr): boolean {
  return isSkipped(rust, attributes) && hasNewline(rust.text, start, end);
}

/** Prints `{…}` as a child, a spread or a shorthand. */
export function printCodeBlock(context: ViewContext, code: RustCode): void {
  const block = context.options.embeddedRust === 'verbatim' ? undefined : readCodeBlock(context, code);
  if (block === undefined) printCodeAsWritten(context, code);
  else printBlockValue(block);
}

/** Prints code in its braces: a single expression hugs them, anything else has lines of its own (leptosfmt.md 2.8). */
export function printBlockValue({ rust, block, single }: CodeBlock): void {
  if (single === undefined) {
    printExpr(rust, { kind: 'block', label: undefined, block, start: block.start, end: block.end });
    return;
  }
  rust.out.word('{');
  printValue(rust, single);
  rust.out.word('}');
}

/** Prints an expression that stands by itself. A string is written as text is. */
export function printValue(rust: RustContext, expr: Expr): void {
  const isString = expr.kind === 'literal' && (expr.literal === 'string' || expr.literal === 'raw_string');
  if (isString && expr.attributes === undefined) printLiteral(rust, expr.start, expr.end);
  else printExpr(rust, expr);
}

/** What printing the Rust code of a view needs to know; its own views are printed as views. */
export function rustContext(context: ViewContext, code: RustCode, comments: readonly Comment[]): RustContext {
  const queue = new CommentQueue(comments);
  const viewAt = (start: number): (() => void) | undefined => {
    const view = code.views.find(nested => nested.start === start);
    if (view === undefined || !context.isPrintable(view)) return undefined;
    return () => {
      printView(context, view, 0);
      queue.takeBefore(view.end);
    };
  };
  const { text, out, preformatted, noteBody } = context;
  return { text, out, comments: queue, preformatted, noteBody, viewAt };
}
