import type { Attribute, Expr } from '../ast.js';
import { parseAtom } from './atom.js';
import { parseExpressionAttributes } from './attribute.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { operatorAt, Precedence } from './operator.js';
import { isPostfix, parsePostfix } from './postfix.js';
import { parseRangeFrom } from './range.js';
import { parseType } from './type.js';

/** An expression; `allowStruct` is false where `{` behind a path begins a block, as in a condition. */
export function parseExpression(cursor: Cursor, allowStruct = true): Expr {
  const left = parseUnary(cursor, allowStruct);
  return parseOperators(cursor, left, allowStruct, Precedence.Jump);
}

/** What goes on behind `left`, of operators that bind at least as tightly as `base`. */
export function parseOperators(cursor: Cursor, left: Expr, allowStruct: boolean, base: number): Expr {
  let expr = left;
  for (;;) {
    // A range is the operand of no operator.
    if (expr.kind === 'range') return expr;
    const operator = operatorAt(cursor);
    if (operator === undefined || operator.precedence < base) return expr;
    const { kind, op, precedence } = operator;
    if (kind === 'range') {
      expr = parseRangeFrom(cursor, expr, allowStruct);
      continue;
    }
    cursor.at += operator.length;
    if (kind === 'cast') {
      const type = parseType(cursor, false);
      if (isPostfix(cursor)) cursor.fail();
      expr = { kind, start: expr.start, end: cursor.end, value: expr, type };
      continue;
    }
    if (precedence === Precedence.Compare && isComparison(expr)) cursor.fail();
    const right = parseRightOperand(cursor, allowStruct, precedence);
    const { start } = expr;
    const { end } = right;
    expr = kind === 'assign' ? { kind, start, end, left: expr, right } : { kind, start, end, left: expr, op, right };
  }
}

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

function isComparison(expr: Expr): boolean {
  return expr.kind === 'binary' && COMPARISONS.has(expr.op);
}

/** The operand behind an operator, with what binds more tightly than it. Only assignments group from the right. */
export function parseRightOperand(cursor: Cursor, allowStruct: boolean, precedence: number): Expr {
  let right = parseUnary(cursor, allowStruct);
  cursor.enter();
  for (;;) {
    const next = operatorAt(cursor)?.precedence ?? Precedence.Jump;
    const goesOn = next > precedence || (next === precedence && precedence === Precedence.Assign);
    if (!goesOn || right.kind === 'range') break;
    right = parseOperators(cursor, right, allowStruct, next);
  }
  cursor.leave();
  return right;
}

/** A prefix operator and its operand, or an operand; with attributes. */
export function parseUnary(cursor: Cursor, allowStruct: boolean): Expr {
  cursor.enter();
  const attributes = parseExpressionAttributes(cursor);
  const expr = withAttributes(parsePrefixed(cursor, allowStruct), attributes);
  if (attributes.length > 0 && expr.kind === 'range') cursor.fail();
  cursor.leave();
  return expr;
}

function parsePrefixed(cursor: Cursor, allowStruct: boolean): Expr {
  const { start } = cursor;
  switch (cursor.code) {
    case Code.And:
      return parseReference(cursor, allowStruct);
    case Code.Star:
      return parsePrefix(cursor, start, '*', allowStruct);
    case Code.Bang:
      return parsePrefix(cursor, start, '!', allowStruct);
    case Code.Minus:
      return parsePrefix(cursor, start, '-', allowStruct);
    default:
      return parsePostfix(cursor, parseAtom(cursor, allowStruct));
  }
}

function parsePrefix(cursor: Cursor, start: number, op: '*' | '!' | '-', allowStruct: boolean): Expr {
  cursor.at += 1;
  const value = parseUnary(cursor, allowStruct);
  return { kind: 'unary', start, end: value.end, op, value };
}

/** `&x`, `&mut x`, `&raw const x`, `&raw mut x`. */
function parseReference(cursor: Cursor, allowStruct: boolean): Expr {
  const { start } = cursor;
  cursor.expect(Code.And);
  const next = cursor.ahead(1);
  const raw = cursor.isName('raw') && (next === Code.Mut || next === Code.Const);
  if (raw) cursor.at += 1;
  const mutable = cursor.eat(Code.Mut);
  if (raw && !mutable) cursor.expect(Code.Const);
  const value = parseUnary(cursor, allowStruct);
  return { kind: raw ? 'raw_address' : 'reference', start, end: value.end, mutable, value };
}

/** The expression with these attributes in front of its own. */
export function withAttributes(expr: Expr, attributes: readonly Attribute[]): Expr {
  const [first] = attributes;
  if (first === undefined) return expr;
  return { ...expr, start: first.start, attributes: [...attributes, ...(expr.attributes ?? [])] };
}
