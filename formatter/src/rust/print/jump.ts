import type { Lifetime } from '../ast.js';
import type { ExprOf } from './classify.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';

/** `return value`, `yield value` */
export function printJump(context: RustContext, { kind, value }: ExprOf<'return' | 'yield'>): void {
  context.out.word(kind);
  if (value === undefined) return;
  context.out.nbsp();
  printExpr(context, value);
}

/** `break 'label value` */
export function printBreak(context: RustContext, { label, value }: ExprOf<'break'>): void {
  context.out.word('break');
  printTarget(context, label);
  if (value === undefined) return;
  context.out.nbsp();
  printExpr(context, value);
}

/** `continue 'label` */
export function printContinue(context: RustContext, { label }: ExprOf<'continue'>): void {
  context.out.word('continue');
  printTarget(context, label);
}

function printTarget({ out }: RustContext, label: Lifetime | undefined): void {
  if (label === undefined) return;
  out.nbsp();
  out.word(label.name);
}
