import { parseExpressionAttributes } from './attribute.js';
import { parseBlock } from './block.js';
import { parseBound, parseForLifetimes } from './bound.js';
import { Code, isEnd } from './codes.js';
import type { Cursor } from './cursor.js';
import { isLiteral, parseLiteral } from './literal.js';
import { parseType } from './type.js';

/**
 * Whether generic parameters begin behind a `<`, rather than `<T as Trait>::X`. Both may for `<T>::X`: these are taken for
 * parameters.
 *
 * @param index Of the token behind the `<`.
 */
export function isGenericsIndex(cursor: Cursor, index: number): boolean {
  const first = cursor.codeAt(index);
  if (first === Code.Greater || first === Code.Hash || first === Code.Const) return true;
  if (first !== Code.Lifetime && first !== Code.Name) return false;
  const next = cursor.codeAt(index + 1);
  if (next === Code.Colon) return !cursor.isPairAt(index + 1, Code.Colon, Code.Colon);
  return next === Code.Greater || next === Code.Comma || next === Code.Equals;
}

/** The generic parameters of an item, where they stand. They are kept as written: there is no tree. */
export function skipGenerics(cursor: Cursor): void {
  if (!cursor.eat(Code.Less)) return;
  while (!cursor.eat(Code.Greater)) {
    parseExpressionAttributes(cursor);
    skipParameter(cursor);
    if (cursor.code !== Code.Greater) cursor.expect(Code.Comma);
  }
}

function skipParameter(cursor: Cursor): void {
  if (cursor.eat(Code.Lifetime)) {
    if (cursor.eat(Code.Colon)) skipBounds(cursor);
    return;
  }
  if (cursor.eat(Code.Const)) {
    cursor.name();
    cursor.expect(Code.Colon);
    parseType(cursor, true);
    if (cursor.eat(Code.Equals)) skipDefault(cursor);
    return;
  }
  cursor.name();
  if (cursor.eat(Code.Colon)) skipBounds(cursor);
  if (cursor.eat(Code.Equals)) parseType(cursor, true);
}

/** The default of a constant: a literal, a name or a block. */
function skipDefault(cursor: Cursor): void {
  if (isLiteral(cursor)) parseLiteral(cursor);
  else if (cursor.code === Code.OpenBrace) parseBlock(cursor);
  else cursor.name();
}

/** Bounds, which may be none, and may end with a `+`. */
export function skipBounds(cursor: Cursor): void {
  while (!isBehindBounds(cursor)) {
    parseBound(cursor);
    if (!cursor.eat(Code.Plus)) return;
  }
}

function isBehindBounds(cursor: Cursor): boolean {
  const { code } = cursor;
  return (
    code === Code.Comma ||
    code === Code.Greater ||
    code === Code.Equals ||
    code === Code.OpenBrace ||
    code === Code.Semicolon ||
    code === Code.Where ||
    cursor.isColon() ||
    isEnd(code)
  );
}

/** `where …`, where it stands. */
export function skipWhere(cursor: Cursor): void {
  if (!cursor.eat(Code.Where)) return;
  while (!isBehindBounds(cursor)) {
    parseForLifetimes(cursor);
    skipSubject(cursor);
    cursor.expect(Code.Colon);
    skipBounds(cursor);
    if (!cursor.eat(Code.Comma)) return;
  }
}

/** What a predicate is about: a type or a lifetime. */
function skipSubject(cursor: Cursor): void {
  if (cursor.code === Code.Lifetime && cursor.ahead(1) === Code.Colon) cursor.at += 1;
  else parseType(cursor, true);
}
