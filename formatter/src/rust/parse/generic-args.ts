import type { Expr, GenericArg, GenericArgs, Ident, ParenthesizedArgs, Type } from '../ast.js';
import { parseBlockExpression } from './block.js';
import { parseBounds } from './bound.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { isLiteral, parseLiteral } from './literal.js';
import { parseReturnType, parseType } from './type.js';

/** `Fn(A, B) -> C` behind the name. */
export function parseParenthesizedArgs(cursor: Cursor): ParenthesizedArgs {
  const { start } = cursor;
  const inputs: Type[] = [];
  cursor.expect(Code.OpenParen);
  while (!cursor.eat(Code.CloseParen)) {
    inputs.push(parseType(cursor, true));
    if (cursor.code !== Code.CloseParen) cursor.expect(Code.Comma);
  }
  const output = parseReturnType(cursor, false);
  return { kind: 'paren', start, end: cursor.end, inputs, output };
}

/** `<…>` or `::<…>` */
export function parseGenericArgs(cursor: Cursor): GenericArgs {
  const { start } = cursor;
  const turbofish = cursor.eatPair(Code.Colon, Code.Colon);
  const args: GenericArg[] = [];
  cursor.expect(Code.Less);
  while (!cursor.eat(Code.Greater)) {
    args.push(parseGenericArg(cursor));
    if (cursor.code !== Code.Greater) cursor.expect(Code.Comma);
  }
  return { kind: 'angle', start, end: cursor.end, turbofish, args };
}

function parseGenericArg(cursor: Cursor): GenericArg {
  const { start } = cursor;
  if (cursor.code === Code.Lifetime && cursor.ahead(1) !== Code.Plus) {
    const lifetime = cursor.lifetime();
    return { kind: 'lifetime', start, end: cursor.end, lifetime };
  }
  if (isConstArg(cursor)) {
    const value = parseConstArg(cursor);
    return { kind: 'const', start, end: cursor.end, value };
  }
  const type = parseType(cursor, true);
  const segment = associatedName(type);
  if (segment === undefined) return { kind: 'type', start, end: cursor.end, type };
  const { ident, args } = segment;
  if (cursor.eat(Code.Equals)) return parseAssociated(cursor, start, ident, args);
  if (cursor.eat(Code.Colon)) return parseConstraint(cursor, start, ident, args);
  return { kind: 'type', start, end: cursor.end, type };
}

/** The `Item<'a>` of `Item<'a> = T`, which is parsed as a type at first. */
function associatedName(type: Type): { ident: Ident; args: GenericArgs | undefined } | undefined {
  if (type.kind !== 'type_path') return undefined;
  const { global, qself, segments } = type.path;
  const [segment] = segments;
  if (segment === undefined || segments.length > 1 || global || qself !== undefined) return undefined;
  const { ident, args } = segment;
  return args?.kind === 'paren' ? undefined : { ident, args };
}

function parseAssociated(cursor: Cursor, start: number, ident: Ident, args: GenericArgs | undefined): GenericArg {
  if (isConstArg(cursor)) {
    const value = parseConstArg(cursor);
    return { kind: 'assoc_const', start, end: cursor.end, ident, args, value };
  }
  const type = parseType(cursor, true);
  return { kind: 'assoc_type', start, end: cursor.end, ident, args, type };
}

function parseConstraint(cursor: Cursor, start: number, ident: Ident, args: GenericArgs | undefined): GenericArg {
  const isEmpty = cursor.code === Code.Comma || cursor.code === Code.Greater;
  const bounds = isEmpty ? [] : parseBounds(cursor, true);
  return { kind: 'constraint', start, end: cursor.end, ident, args, bounds };
}

function isConstArg(cursor: Cursor): boolean {
  return cursor.code === Code.OpenBrace || isLiteral(cursor);
}

/** A literal, `-1`, or a block. */
function parseConstArg(cursor: Cursor): Expr {
  return cursor.code === Code.OpenBrace ? parseBlockExpression(cursor) : parseLiteral(cursor);
}
