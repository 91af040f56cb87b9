import type { Expr, Statement } from '../ast.js';

/**
 * Whether a semicolon is put behind an expression at the end of a block that is broken, where none is written. Only
 * behind those that have no value to give: it changes nothing but the look (leptosfmt.md 2.13).
 */
export function addsSemicolon(expr: Expr): boolean {
  switch (expr.kind) {
    case 'assign':
    case 'break':
    case 'continue':
    case 'return':
    case 'yield':
      return true;
    case 'binary':
      return isCompoundAssignment(expr.op);
    default:
      return false;
  }
}

/** Whether a semicolon behind a statement is left out: behind a loop or an `if` that has no value (leptosfmt.md 2.13). */
export function dropsSemicolon(expr: Expr): boolean {
  if (expr.kind === 'for' || expr.kind === 'while') return true;
  return expr.kind === 'if' && (expr.else === undefined || dropsSemicolon(expr.else));
}

/** The statements without those that are a semicolon alone, which are not printed. */
export function withoutEmptyStatements(statements: readonly Statement[]): readonly Statement[] {
  return statements.some(({ kind }) => kind === 'stmt_empty')
    ? statements.filter(({ kind }) => kind !== 'stmt_empty')
    : statements;
}

function isCompoundAssignment(op: string): boolean {
  if (!op.endsWith('=')) return false;
  return op !== '==' && op !== '!=' && op !== '<=' && op !== '>=';
}
