import type { Expr, Span } from '../ast.js';
import { type ExprOf, isBlocklike } from './classify.js';
import { printCommaList } from './comma-list.js';
import { commentsAreIn } from './comments.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { skipTrivia } from './trivia.js';

/** `callee(args)` */
export function printCall(context: RustContext, call: ExprOf<'call'>): void {
  printExpr(context, call.callee);
  printArguments(context, call.args, callParens(context, call));
}

/** Where the parentheses of a call are. */
export function callParens(context: RustContext, { callee, end }: ExprOf<'call'>): Span {
  return { start: skipTrivia(context.text, callee.end), end };
}

/**
 * Prints `(a, b)`: on one line, or an argument a line. A single argument with delimiters of its own hugs the
 * parentheses.
 *
 * @param parens The parentheses, included.
 */
export function printArguments(context: RustContext, args: readonly Expr[], parens: Span): void {
  const { out } = context;
  out.word('(');
  const [first, second] = args;
  if (first !== undefined && second === undefined && isBlocklike(first) && commentsAreIn(context, parens, [first])) {
    printExpr(context, first);
  } else {
    out.cbox(out.step);
    printCommaList(
      context,
      { start: parens.start + 1, end: parens.end - 1 },
      args,
      { padding: 0, lastComma: 'where_broken' },
      printExpr,
    );
    out.endDedent();
  }
  out.word(')');
}
