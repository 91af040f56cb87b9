import type { Expr, Pattern } from '../ast.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { pathOfIdent } from './path.js';
import { parsePattern } from './pattern.js';

/** `a, b` */
export interface ExpressionList {
  readonly kind: 'list';
  readonly elements: readonly Expr[];
  readonly trailingComma: boolean;
}

/** `element; length` */
export interface Repetition {
  readonly kind: 'repeat';
  readonly element: Expr;
  readonly length: Expr;
}

/** What `matches!` takes: `value, pattern if guard,` */
export interface MatchesArguments {
  readonly value: Expr;
  readonly pattern: Pattern;
  readonly guard: Expr | undefined;
  readonly trailingComma: boolean;
}

/** Elements to the end of the range, each but the last with a comma behind it. */
export function parseList<Element>(
  cursor: Cursor,
  parseElement: (cursor: Cursor) => Element,
): { readonly elements: readonly Element[]; readonly trailingComma: boolean } {
  const elements: Element[] = [];
  let trailingComma = false;
  while (cursor.code !== Code.End) {
    elements.push(parseElement(cursor));
    trailingComma = cursor.eat(Code.Comma);
    if (!trailingComma) break;
  }
  return { elements, trailingComma };
}

/** `a, b` to the end of the range. */
export function parseExpressions(cursor: Cursor): ExpressionList {
  return { kind: 'list', ...parseList(cursor, parseExpression) };
}

/** What `vec!` takes. */
export function parseExpressionsOrRepetition(cursor: Cursor): ExpressionList | Repetition {
  if (cursor.code === Code.End) return { kind: 'list', elements: [], trailingComma: false };
  const first = parseExpression(cursor);
  if (cursor.eat(Code.Semicolon)) return { kind: 'repeat', element: first, length: parseExpression(cursor) };
  if (!cursor.eat(Code.Comma)) return { kind: 'list', elements: [first], trailingComma: false };
  const rest = parseExpressions(cursor);
  return {
    ...rest,
    elements: [first, ...rest.elements],
    trailingComma: rest.trailingComma || rest.elements.length === 0,
  };
}

/** What `format!` takes; `name = value` is an `assign`, whatever word the name is. */
export function parseFormatList(cursor: Cursor): ExpressionList {
  return { kind: 'list', ...parseList(cursor, parseFormatArgument) };
}

function parseFormatArgument(cursor: Cursor): Expr {
  const isNamed =
    cursor.ahead(1) === Code.Equals &&
    !cursor.isPairAt(cursor.at + 1, Code.Equals, Code.Equals) &&
    !cursor.isPairAt(cursor.at + 1, Code.Equals, Code.Greater);
  if (!isNamed) return parseExpression(cursor);
  const ident = cursor.word();
  const { start, end } = ident;
  cursor.expect(Code.Equals);
  const right = parseExpression(cursor);
  return { kind: 'assign', start, end: right.end, left: { kind: 'path', start, end, path: pathOfIdent(ident) }, right };
}

/** What `matches!` takes. */
export function parseMatchesArguments(cursor: Cursor): MatchesArguments {
  const value = parseExpression(cursor);
  cursor.expect(Code.Comma);
  const pattern = parsePattern(cursor);
  const guard = cursor.eat(Code.If) ? parseExpression(cursor) : undefined;
  return { value, pattern, guard, trailingComma: cursor.eat(Code.Comma) };
}
