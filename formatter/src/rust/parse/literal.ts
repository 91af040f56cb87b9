import type { Expr, LiteralKind } from '../ast.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';

/** Whether a literal stands here, or a minus and a literal. */
export function isLiteral(cursor: Cursor): boolean {
  return isLiteralCode(cursor.code) || (cursor.code === Code.Minus && cursor.ahead(1) === Code.Literal);
}

/** Whether a token is a literal: `true` and `false` too. */
export function isLiteralCode(code: number): boolean {
  return code === Code.Literal || code === Code.True || code === Code.False;
}

/** A literal; `-1` is the operator and the literal. */
export function parseLiteral(cursor: Cursor): Expr {
  const { start, code } = cursor;
  if (cursor.eat(Code.Minus)) {
    if (cursor.code !== Code.Literal) cursor.fail();
    const value = parseLiteral(cursor);
    return { kind: 'unary', start, end: value.end, op: '-', value };
  }
  if (!isLiteralCode(code)) return cursor.fail();
  const literal = code === Code.Literal ? literalKind(cursor.text, start) : 'bool';
  cursor.at += 1;
  return { kind: 'literal', start, end: cursor.end, literal };
}

function literalKind(text: string, at: number): LiteralKind {
  switch (text[at]) {
    case '"':
      return 'string';
    case "'":
      return 'char';
    case 'r':
      return 'raw_string';
    case 'c':
      return 'c_string';
    case 'b':
      return text[at + 1] === "'" ? 'byte' : 'byte_string';
    default:
      return 'number';
  }
}
