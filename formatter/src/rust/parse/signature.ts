import { parseExpressionAttributes } from './attribute.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { skipGenerics, skipWhere } from './generics.js';
import { parseSinglePattern } from './pattern.js';
import { parseReturnType, parseType } from './type.js';

/** Whether a function begins here, behind its visibility: `const async unsafe extern "C" fn`, or less of it. */
export function isFunction(cursor: Cursor): boolean {
  let { at } = cursor;
  if (cursor.codeAt(at) === Code.Const) at += 1;
  if (cursor.codeAt(at) === Code.Async) at += 1;
  if (cursor.codeAt(at) === Code.Unsafe) at += 1;
  if (cursor.codeAt(at) === Code.Extern) at += cursor.codeAt(at + 1) === Code.Literal ? 2 : 1;
  return cursor.codeAt(at) === Code.Fn;
}

/** A function's signature, behind its visibility. It is kept as written: there is no tree. */
export function skipSignature(cursor: Cursor): void {
  while (!cursor.eat(Code.Fn)) cursor.at += 1;
  cursor.name();
  skipGenerics(cursor);
  cursor.expect(Code.OpenParen);
  for (let first = true; !cursor.eat(Code.CloseParen); first = false) {
    parseExpressionAttributes(cursor);
    if (!first || !skipReceiver(cursor)) skipParameter(cursor);
    if (cursor.code !== Code.CloseParen) cursor.expect(Code.Comma);
  }
  parseReturnType(cursor, true);
  skipWhere(cursor);
}

/** `self`, `&'a mut self`, `self: T`. Returns whether one stands here. */
function skipReceiver(cursor: Cursor): boolean {
  let { at } = cursor;
  const isReference = cursor.codeAt(at) === Code.And;
  if (isReference) at += cursor.codeAt(at + 1) === Code.Lifetime ? 2 : 1;
  if (cursor.codeAt(at) === Code.Mut) at += 1;
  if (cursor.codeAt(at) !== Code.SelfValue || cursor.isPairAt(at + 1, Code.Colon, Code.Colon)) return false;
  cursor.at = at + 1;
  if (!isReference && cursor.eat(Code.Colon)) parseType(cursor, true);
  return true;
}

/** `pattern: T`, `...` or `pattern: ...` */
function skipParameter(cursor: Cursor): void {
  if (eatVariadic(cursor)) return;
  parseSinglePattern(cursor);
  cursor.expect(Code.Colon);
  if (!eatVariadic(cursor)) parseType(cursor, true);
}

function eatVariadic(cursor: Cursor): boolean {
  if (!cursor.isRange() || !cursor.isPairAt(cursor.at + 1, Code.Dot, Code.Dot)) return false;
  cursor.at += 3;
  return true;
}
