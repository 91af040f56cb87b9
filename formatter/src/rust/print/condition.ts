import type { Expr } from '../ast.js';
import { needsNewlineIfWrapped } from './classify.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';

/** Prints the condition of an `if` or a loop, or the value of a `match`, and what separates it from the `{`. */
export function printCondition(context: RustContext, condition: Expr): void {
  const { out } = context;
  out.cbox(0);
  printExpr(context, condition);
  if (needsNewlineIfWrapped(condition)) out.space();
  else out.nbsp();
  out.end();
}
