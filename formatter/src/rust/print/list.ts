import type { Expr } from '../ast.js';
import type { ExprOf } from './classify.js';
import { type ListStyle, printCommaList } from './comma-list.js';
import { withoutAttributes } from './comment-places.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { SINGLE_TUPLE, WRAPPED } from './list-styles.js';

/** `[a, b]`: on one line, or an element a line. */
export function printArray(context: RustContext, array: ExprOf<'array'>): void {
  context.out.word('[');
  printElements(context, array, array.elements, WRAPPED);
  context.out.word(']');
}

/** `(a, b)`: on one line, or an element a line. */
export function printTuple(context: RustContext, tuple: ExprOf<'tuple'>): void {
  context.out.word('(');
  printElements(context, tuple, tuple.elements, tuple.elements.length === 1 ? SINGLE_TUPLE : WRAPPED);
  context.out.word(')');
}

/** `[value; length]` */
export function printRepeat(context: RustContext, { element, length }: ExprOf<'repeat'>): void {
  const { out } = context;
  out.word('[');
  printExpr(context, element);
  out.word('; ');
  printExpr(context, length);
  out.word(']');
}

function printElements(context: RustContext, list: Expr, elements: readonly Expr[], style: ListStyle): void {
  const { start, end } = withoutAttributes(context.text, list);
  const inside = { start: start + 1, end: end - 1 };
  context.out.cbox(context.out.step);
  printCommaList(context, inside, elements, style, printExpr);
  context.out.endDedent();
}
