import type { LocalStatement, Statement } from '../ast.js';
import { printOuterAttributes } from './attribute.js';
import { printSmallBlock } from './block.js';
import { statementHoldsComments } from './comment-places.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { printItem } from './item.js';
import { printMacro } from './macro.js';
import { printPattern } from './pattern.js';
import { isSkippedStatement } from './skipped.js';
import { printVerbatim } from './verbatim.js';

/**
 * Prints a statement, without the end of its line.
 *
 * @param isLast Whether it is the last one of its block.
 */
export function printStatement(context: RustContext, statement: Statement, isLast: boolean): void {
  if (isSkippedStatement(context, statement) || !statementHoldsComments(context, statement)) {
    printVerbatim(context, statement);
    return;
  }
  switch (statement.kind) {
    case 'stmt_let':
      printLet(context, statement);
      return;
    case 'stmt_expr':
      printExpressionStatement(context, statement);
      return;
    case 'stmt_macro':
      printOuterAttributes(context, statement.attributes);
      printMacro(context, statement.macro, statement.semicolon, !statement.semicolon && !isLast);
      return;
    case 'stmt_item':
      printItem(context, statement.item);
      return;
    case 'stmt_empty':
      context.out.word(';');
      return;
  }
}

function printExpressionStatement(context: RustContext, statement: Extract<Statement, { kind: 'stmt_expr' }>): void {
  const { out } = context;
  const { expr, semicolon } = statement;
  out.ibox(0);
  printExpr(context, expr, true);
  if (semicolon) out.word(';');
  out.end();
}

/** `let pattern = init else { … };` */
function printLet(context: RustContext, { attributes, pattern, init, diverge }: LocalStatement): void {
  const { out } = context;
  printOuterAttributes(context, attributes);
  out.ibox(0);
  out.word('let ');
  printPattern(context, pattern);
  if (init !== undefined) {
    out.word(' = ');
    out.neverbreak();
    printExpr(context, init);
  }
  if (diverge !== undefined) {
    out.space();
    out.word('else ');
    out.end();
    out.neverbreak();
    out.cbox(out.step);
    printSmallBlock(context, diverge);
  }
  out.end();
  out.word(';');
}
