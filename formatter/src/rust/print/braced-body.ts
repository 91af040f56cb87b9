import type { Expr } from '../ast.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';

/**
 * Prints the body of a closure or a match arm, which has none, in braces if it does not fit on the line.
 *
 * It is printed as the statement that it is in braces, so that it is the same when it has them: leptosfmt prints it so
 * only at its second run. Its box, too, is that of a block's only expression.
 *
 * @param comma What stands behind the body where it fits.
 */
export function printBracedBody(context: RustContext, body: Expr, comma: '' | ','): void {
  const { out } = context;
  out.cbox(out.step);
  out.break({ preBreak: '{' });
  out.ibox(0);
  printExpr(context, body, true);
  out.end();
  out.break({ offset: -out.step, postBreak: '}', noBreak: comma });
  out.end();
}
