import type { Lifetime, Span, Type } from '../ast.js';
import { parseExpressionAttributes } from './attribute.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseReturnType, parseType } from './type.js';

type Input = Extract<Type, { kind: 'type_fn' }>['inputs'][number];

/**
 * A function pointer's type.
 *
 * @param cursor Behind `for<…>`.
 * @param start Where `for<…>` begins, or the qualifiers.
 */
export function parseFunctionType(cursor: Cursor, start: number, lifetimes: readonly Lifetime[] | undefined): Type {
  const qualifiers = parseQualifiers(cursor);
  cursor.expect(Code.Fn);
  cursor.expect(Code.OpenParen);
  const inputs: Input[] = [];
  let variadic = false;
  while (!cursor.eat(Code.CloseParen)) {
    variadic = cursor.isRange() && cursor.isPairAt(cursor.at + 1, Code.Dot, Code.Dot);
    if (variadic) cursor.at += 3;
    else inputs.push(parseFunctionInput(cursor));
    const comma = cursor.eat(Code.Comma);
    if ((variadic || !comma) && cursor.code !== Code.CloseParen) cursor.fail();
  }
  const output = parseReturnType(cursor, false);
  return { kind: 'type_fn', start, end: cursor.end, lifetimes, qualifiers, inputs, variadic, output };
}

/** `unsafe extern "C"`, or less of it, or nothing. */
function parseQualifiers(cursor: Cursor): Span | undefined {
  const { start } = cursor;
  const unsafe = cursor.eat(Code.Unsafe);
  const extern = cursor.eat(Code.Extern);
  if (extern) cursor.eat(Code.Literal);
  return unsafe || extern ? { start, end: cursor.end } : undefined;
}

function parseFunctionInput(cursor: Cursor): Input {
  // The tree has no place for attributes here.
  if (parseExpressionAttributes(cursor).length > 0) cursor.fail();
  const { code } = cursor;
  const named =
    (code === Code.Name || code === Code.Underscore || code === Code.SelfValue) &&
    cursor.ahead(1) === Code.Colon &&
    !cursor.isPairAt(cursor.at + 1, Code.Colon, Code.Colon);
  const name = named ? cursor.word() : undefined;
  if (named) cursor.expect(Code.Colon);
  return { name, type: parseType(cursor, true) };
}
