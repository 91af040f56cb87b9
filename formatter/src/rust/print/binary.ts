import type { Expr } from '../ast.js';
import type { ExprOf } from './classify.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { printType } from './type.js';

/** `a + b`, `a += b`: the line may end in front of the operator. */
export function printBinary(context: RustContext, { left, op, right }: ExprOf<'binary'>): void {
  const { out } = context;
  out.ibox(out.step);
  out.ibox(-out.step);
  printExpr(context, left);
  out.end();
  out.space();
  out.word(op);
  out.nbsp();
  printExpr(context, right);
  out.end();
}

/** `a as T`: the line may end in front of `as`. */
export function printCast(context: RustContext, { value, type }: ExprOf<'cast'>): void {
  const { out } = context;
  out.ibox(out.step);
  out.ibox(-out.step);
  printExpr(context, value);
  out.end();
  out.space();
  out.word('as ');
  printType(context, type);
  out.end();
}

/** `a = b` */
export function printAssignment(context: RustContext, { left, right }: ExprOf<'assign'>): void {
  const { out } = context;
  out.ibox(0);
  printExpr(context, left);
  out.word(' = ');
  out.neverbreak();
  printExpr(context, right);
  out.end();
}

interface Range {
  readonly from: Expr | undefined;
  readonly limits: string;
  readonly to: Expr | undefined;
}

/** `a..b`, `..=b`, `a..`, `..`: also a pattern. The dots of a number, or of another range, stay apart from these. */
export function printRange(context: RustContext, { from, limits, to }: Range): void {
  const { out, text } = context;
  if (from !== undefined) {
    printExpr(context, from);
    if (text[from.end - 1] === '.') out.nbsp();
  }
  out.word(limits);
  if (to === undefined) return;
  if (text[to.start] === '.') out.nbsp();
  printExpr(context, to);
}
