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

/** `a..b`, `..=b`, `a..`, `..` */
export function printRange(context: RustContext, { from, limits, to }: ExprOf<'range'>): void {
  const { out } = context;
  if (from !== undefined) printExpr(context, from);
  else if (out.endsWith('.')) out.nbsp();
  out.word(limits);
  if (to !== undefined) printExpr(context, to);
}
