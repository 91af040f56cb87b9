import type { Expr } from '../ast.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';

/** `(a)`, or a tuple: `()`, `(a,)`, `(a, b)`. */
export function parseParenthesized(cursor: Cursor): Expr {
  const { start } = cursor;
  const elements = parseDelimited(cursor, Code.OpenParen, Code.CloseParen);
  const [inner] = elements;
  const comma = cursor.codeAt(cursor.at - 2) === Code.Comma;
  const { end } = cursor;
  if (inner === undefined || comma || elements.length > 1) return { kind: 'tuple', start, end, elements };
  return { kind: 'paren', start, end, inner };
}

/** Expressions between these delimiters. */
export function parseDelimited(cursor: Cursor, open: number, close: number): readonly Expr[] {
  const elements: Expr[] = [];
  cursor.expect(open);
  while (!cursor.eat(close)) {
    elements.push(parseExpression(cursor));
    if (cursor.code !== close) cursor.expect(Code.Comma);
  }
  return elements;
}

/** `[a, b]` or `[a; n]` */
export function parseArray(cursor: Cursor): Expr {
  const { start } = cursor;
  cursor.expect(Code.OpenBracket);
  const elements: Expr[] = [];
  while (!cursor.eat(Code.CloseBracket)) {
    const element = parseExpression(cursor);
    if (elements.length === 0 && cursor.eat(Code.Semicolon)) {
      const length = parseExpression(cursor);
      cursor.expect(Code.CloseBracket);
      return { kind: 'repeat', start, end: cursor.end, element, length };
    }
    elements.push(element);
    if (cursor.code !== Code.CloseBracket) cursor.expect(Code.Comma);
  }
  return { kind: 'array', start, end: cursor.end, elements };
}
