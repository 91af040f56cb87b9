import type { Expr } from '../ast.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { addsSemicolon } from './semicolons.js';

/**
 * Prints the body of a closure or a match arm, which has none, in braces if it does not fit on the line.
 *
 * It is printed as the statement that it is in braces, so that it is the same when it has them: leptosfmt prints it so
 * only at its second run.
 *
 * @param comma What stands behind the body where it fits.
 */
export function printBracedBody(context: RustContext, body: Expr, comma: '' | ','): void {
  const { out } = context;
  const semicolon = addsSemicolon(body) ? ';' : '';
  out.cbox(out.step);
  out.break({ preBreak: '{' });
  printExpr(context, body, true);
  // Wider for the boxes in the body, and not for that around it, where the semicolon is not written.
  out.widen(semicolon.length);
  out.break({ offset: -out.step, preBreak: semicolon, postBreak: '}', noBreak: comma });
  out.widen(-semicolon.length);
  out.end();
}
