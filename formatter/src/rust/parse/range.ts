import type { Expr } from '../ast.js';
import { Code, isEnd } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseRightOperand } from './expression.js';
import { isLessOrEqual, Precedence } from './operator.js';

/** `..b`, `..=b` or `..` */
export function parseRange(cursor: Cursor, allowStruct: boolean): Expr {
  const { start } = cursor;
  const { limits, to } = parseRangeEnd(cursor, allowStruct);
  return { kind: 'range', start, end: cursor.end, from: undefined, limits, to };
}

/** @param from What stands in front of the `..`. */
export function parseRangeFrom(cursor: Cursor, from: Expr, allowStruct: boolean): Expr {
  const { limits, to } = parseRangeEnd(cursor, allowStruct);
  return { kind: 'range', start: from.start, end: cursor.end, from, limits, to };
}

function parseRangeEnd(cursor: Cursor, allowStruct: boolean): { limits: '..' | '..='; to: Expr | undefined } {
  cursor.expectPair(Code.Dot, Code.Dot);
  const joined = cursor.start === cursor.end;
  if (joined && cursor.code === Code.Dot) return cursor.fail();
  const limits = joined && cursor.eat(Code.Equals) ? '..=' : '..';
  if (limits === '..' && isOpenEnd(cursor, allowStruct)) return { limits, to: undefined };
  return { limits, to: parseRightOperand(cursor, allowStruct, Precedence.Range) };
}

/** Whether what follows `..` cannot be its end. */
function isOpenEnd(cursor: Cursor, allowStruct: boolean): boolean {
  const { code } = cursor;
  switch (code) {
    case Code.Comma:
    case Code.Semicolon:
    case Code.Question:
    case Code.Equals:
    case Code.Plus:
    case Code.Slash:
    case Code.Percent:
    case Code.Caret:
    case Code.Greater:
    case Code.As:
      return true;
    case Code.Dot:
      return !cursor.isRange();
    case Code.OpenBrace:
      return !allowStruct;
    case Code.Bang:
    case Code.Minus:
    case Code.Star:
    case Code.And:
    case Code.Or:
      return cursor.isPair(code, Code.Equals);
    case Code.Less:
      return isLessOrEqual(cursor);
    default:
      return isEnd(code);
  }
}
