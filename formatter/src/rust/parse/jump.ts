import type { Expr } from '../ast.js';
import { Code, isWord } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { isLiteralCode } from './literal.js';
import { isLessOrEqual } from './operator.js';

/** @param allowStruct Where it is false, a block behind `break` is not its value. */
export function parseBreak(cursor: Cursor, allowStruct: boolean): Expr {
  const { start } = cursor;
  cursor.expect(Code.Break);
  const label = cursor.code === Code.Lifetime ? cursor.lifetime() : undefined;
  if (label !== undefined && cursor.isColon()) cursor.fail();
  const value = !allowStruct && cursor.code === Code.OpenBrace ? undefined : parseValue(cursor);
  return { kind: 'break', start, end: cursor.end, label, value };
}

/** `continue` or `continue 'label` */
export function parseContinue(cursor: Cursor): Expr {
  const { start } = cursor;
  cursor.expect(Code.Continue);
  const label = cursor.code === Code.Lifetime ? cursor.lifetime() : undefined;
  return { kind: 'continue', start, end: cursor.end, label };
}

/** The keyword, and a value where one begins. */
export function parseJump(cursor: Cursor, kind: 'return' | 'yield'): Expr {
  const { start } = cursor;
  cursor.at += 1;
  const value = parseValue(cursor);
  return { kind, start, end: cursor.end, value };
}

function parseValue(cursor: Cursor): Expr | undefined {
  return isExpressionStart(cursor) ? parseExpression(cursor) : undefined;
}

/** Whether the value of a `return` or `break` begins here. */
function isExpressionStart(cursor: Cursor): boolean {
  const { code } = cursor;
  switch (code) {
    case Code.As:
      return false;
    case Code.OpenParen:
    case Code.OpenBracket:
    case Code.OpenBrace:
    case Code.Lifetime:
    case Code.Hash:
      return true;
    case Code.Bang:
    case Code.Star:
    case Code.Or:
    case Code.And:
      return !cursor.isPair(code, Code.Equals);
    case Code.Minus:
      return !cursor.isPair(code, Code.Equals) && !cursor.isPair(code, Code.Greater);
    case Code.Dot:
      return cursor.isRange();
    case Code.Less:
      return !isLessOrEqual(cursor);
    case Code.Colon:
      return cursor.isPathSeparator();
    default:
      return isWord(code) || isLiteralCode(code);
  }
}
