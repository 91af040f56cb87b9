import type { Block, Expr, Span } from '../ast.js';
import { commentsAreIn, printLeading, takeGap } from './comments.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { keepsBlankLine, printLines } from './lines.js';
import { printStatement } from './statement.js';
import { hasNewline } from './trivia.js';
import { printVerbatim } from './verbatim.js';

/** Prints `{ … }`: on one line if it is a single expression that fits, otherwise a statement a line. */
export function printBlock(context: RustContext, block: Block): void {
  const { out } = context;
  out.cbox(out.step);
  printSmallBlock(context, block);
  out.end();
}

/** As `printBlock`, in a box of the caller's, which indents. */
export function printSmallBlock(context: RustContext, block: Block): void {
  const only = soleExpression(context, block);
  if (only === undefined) {
    printBrokenBlock(context, block);
    return;
  }
  const { out } = context;
  out.word('{');
  out.space();
  if (keepsBlankLine(context, { start: block.start + 1, end: only.start })) out.hardbreak();
  out.ibox(0);
  printExpr(context, only, true);
  out.end();
  out.space();
  out.offset(-out.step);
  out.word('}');
}

/** Prints `{`, a statement a line, and `}` in a box of the caller's, which indents. An empty block is `{}`. */
export function printBrokenBlock(context: RustContext, block: Block): void {
  if (block.attributes.length > 0) {
    printVerbatim(context, block);
    return;
  }
  context.out.word('{');
  printStatements(context, block);
  context.out.word('}');
}

/** As `printBrokenBlock`, in a box of its own, which has no say in how what stands in front breaks: a loop's body. */
export function printBody(context: RustContext, block: Block): void {
  const { out } = context;
  if (block.attributes.length > 0) {
    printVerbatim(context, block);
    return;
  }
  out.word('{');
  out.neverbreak();
  out.cbox(out.step);
  printStatements(context, block);
  out.end();
  out.word('}');
}

/** Prints what stands between the braces of a block, in a box that indents; nothing if the block is empty. */
function printStatements(context: RustContext, block: Block): void {
  const { statements } = block;
  const inside = { start: block.start + 1, end: block.end - 1 };
  if (statements.length === 0) {
    printCommentsAlone(context, inside);
    return;
  }
  printLines(context, inside, statements, printStatement);
  context.out.offset(-context.out.step);
}

/** The comments of a block without statements: on its line if they are written so. */
function printCommentsAlone(context: RustContext, inside: Span): void {
  const { out, text } = context;
  if (!context.comments.hasBetween(inside.start, inside.end)) return;
  if (hasNewline(text, inside.start, inside.end)) {
    printLines(context, inside, [], printStatement);
    out.offset(-out.step);
    return;
  }
  out.nbsp();
  printLeading(context, takeGap(context, inside, true).leading);
}

/** The expression that a block is, if it prints nothing else: no semicolon, attribute or comment. */
export function soleExpression(context: RustContext, block: Block): Expr | undefined {
  const [first, second] = block.statements;
  if (first?.kind !== 'stmt_expr' || second !== undefined || block.attributes.length > 0) return undefined;
  if (first.semicolon) return undefined;
  return commentsAreIn(context, block, [first.expr]) ? first.expr : undefined;
}
