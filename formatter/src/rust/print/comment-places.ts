import type { Arm, Expr, FieldValue, Span, Statement } from '../ast.js';
import { commentsAreIn } from './comments.js';
import type { RustContext } from './context.js';
import { skipTrivia } from './trivia.js';

/** Whether each comment in an expression stands where one can be printed; if not, it is kept as it is written. */
export function expressionHoldsComments(context: RustContext, expr: Expr): boolean {
  if (!context.comments.hasBetween(expr.start, expr.end)) return true;
  return commentsAreIn(context, expr, [...(expr.attributes ?? []), ...placesInExpression(context.text, expr)]);
}

/** As `expressionHoldsComments`, of a statement. */
export function statementHoldsComments(context: RustContext, statement: Statement): boolean {
  if (!context.comments.hasBetween(statement.start, statement.end)) return true;
  return commentsAreIn(context, statement, placesInStatement(statement));
}

/** As `expressionHoldsComments`, of a match arm. */
export function armHoldsComments(context: RustContext, arm: Arm): boolean {
  if (!context.comments.hasBetween(arm.start, arm.end)) return true;
  return commentsAreIn(context, arm, [...arm.attributes, arm.pattern, ...given(arm.guard), arm.body]);
}

/** As `expressionHoldsComments`, of a field of a struct literal. */
export function fieldHoldsComments(context: RustContext, field: FieldValue): boolean {
  if (!context.comments.hasBetween(field.start, field.end)) return true;
  return commentsAreIn(context, field, [...field.attributes, field.value]);
}

function placesInStatement(statement: Statement): readonly Span[] {
  switch (statement.kind) {
    case 'stmt_let':
      return [...statement.attributes, statement.pattern, ...given(statement.init), ...given(statement.diverge)];
    case 'stmt_expr':
      return [statement.expr];
    case 'stmt_macro':
      return [...statement.attributes, statement.macro];
    case 'stmt_item':
      return [statement.item];
    case 'stmt_empty':
      return [];
  }
}

/** In order: its parts, which take care of what is in them, and the gaps where its printer prints comments. */
function placesInExpression(text: string, expr: Expr): readonly Span[] {
  switch (expr.kind) {
    case 'array':
    case 'tuple':
      return [withoutAttributes(text, expr)];
    case 'assign':
    case 'binary':
      return [expr.left, expr.right];
    case 'async':
    case 'block':
    case 'const':
    case 'try_block':
    case 'unsafe':
      return [expr.block];
    case 'await':
    case 'field':
      return [expr.base, gapBehind(text, expr.base)];
    case 'break':
    case 'return':
    case 'yield':
    case 'raw_address':
    case 'reference':
    case 'try':
    case 'unary':
      return given(expr.value);
    case 'call':
      return [expr.callee, { start: skipTrivia(text, expr.callee.end), end: expr.end }];
    case 'cast':
      return [expr.value, expr.type];
    case 'closure':
      return [...expr.inputs, ...given(expr.output), expr.body];
    case 'for':
      return [expr.pattern, expr.iterable, expr.body];
    case 'if':
      return expr.else === undefined
        ? [expr.condition, expr.then]
        : [expr.condition, expr.then, gapBehind(text, expr.then), expr.else];
    case 'index':
      return [expr.base, expr.index];
    case 'let':
      return [expr.pattern, expr.value];
    case 'loop':
      return [expr.body];
    case 'macro':
      return [expr.macro];
    case 'match':
      return [expr.value, expr.body];
    case 'method_call':
      return [expr.receiver, gapBehind(text, expr.receiver), expr.parens];
    case 'paren':
      return [expr.inner];
    case 'range':
      return [...given(expr.from), ...given(expr.to)];
    case 'repeat':
      return [expr.element, expr.length];
    case 'struct':
      return [expr.braces];
    case 'while':
      return [expr.condition, expr.body];
    case 'continue':
    case 'infer':
    case 'literal':
    case 'path':
      return [];
  }
}

/** Up to the token behind a part. */
function gapBehind(text: string, { end }: Span): Span {
  return { start: end, end: skipTrivia(text, end) };
}

function given(part: Span | undefined): readonly Span[] {
  return part === undefined ? [] : [part];
}

/** Where the expression itself is. */
export function withoutAttributes(text: string, expr: Expr): Span {
  const last = expr.attributes?.at(-1);
  return last === undefined ? expr : { start: skipTrivia(text, last.end), end: expr.end };
}
