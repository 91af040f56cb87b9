import type { Attribute, Expr, Statement } from '../ast.js';
import { skipAttributeAt } from '../skip-attribute.js';
import { firstOperand } from './classify.js';
import type { RustContext } from './context.js';

/** Whether `#[rustfmt::skip]` is among these attributes: what they stand in front of stays as it is written. */
export function isSkipped({ text }: RustContext, attributes: readonly Attribute[] | undefined): boolean {
  return attributes?.some(({ start }) => skipAttributeAt(text, start) !== undefined) ?? false;
}

/** As `isSkipped`, of a statement, all of which it holds for, although the attributes are those of its first operand. */
export function isSkippedStatement(context: RustContext, statement: Statement): boolean {
  switch (statement.kind) {
    case 'stmt_expr':
      return isSkipped(context, firstAttributes(statement.expr));
    case 'stmt_item':
      return isSkipped(context, statement.item.attributes);
    case 'stmt_let':
    case 'stmt_macro':
      return isSkipped(context, statement.attributes);
    case 'stmt_empty':
      return false;
  }
}

function firstAttributes(expr: Expr): readonly Attribute[] | undefined {
  for (let first: Expr | undefined = expr; first !== undefined; first = firstOperand(first)) {
    if (first.attributes !== undefined) return first.attributes;
  }
  return undefined;
}
