import type { Attribute, Item } from '../ast.js';
import { parseBlock } from './block.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { skipGenerics, skipWhere } from './generics.js';
import { skipOtherItem } from './item-other.js';
import { isFunction, skipSignature } from './signature.js';
import { parseType } from './type.js';

/** Whether a statement is an item. */
export function isItemStart(cursor: Cursor): boolean {
  const next = cursor.ahead(1);
  switch (cursor.code) {
    case Code.Pub:
    case Code.Extern:
    case Code.Use:
    case Code.Fn:
    case Code.Mod:
    case Code.Type:
    case Code.Struct:
    case Code.Enum:
    case Code.Trait:
    case Code.Impl:
    case Code.Macro:
      return true;
    case Code.Crate:
      // What was a visibility once; it fails as an item.
      return !cursor.isPairAt(cursor.at + 1, Code.Colon, Code.Colon);
    case Code.Static:
      return next === Code.Mut || next === Code.Name;
    case Code.Const:
      return isConstItem(cursor, next);
    case Code.Unsafe:
      return next !== Code.OpenBrace;
    case Code.Async:
      return next === Code.Unsafe || next === Code.Extern || next === Code.Fn;
    case Code.Name:
      return isContextualItem(cursor, next);
    default:
      return false;
  }
}

/** Neither a block nor a closure. */
function isConstItem(cursor: Cursor, next: number): boolean {
  if (next === Code.Async) {
    const behind = cursor.ahead(2);
    return behind === Code.Unsafe || behind === Code.Extern || behind === Code.Fn;
  }
  return next !== Code.OpenBrace && next !== Code.Static && next !== Code.Move && next !== Code.Or;
}

/** `union Name`, `auto trait`, `default impl`, `default unsafe` */
function isContextualItem(cursor: Cursor, next: number): boolean {
  if (next === Code.Name) return cursor.isName('union');
  if (next === Code.Trait) return cursor.isName('auto');
  return (next === Code.Unsafe || next === Code.Impl) && cursor.isName('default');
}

/** @param start Where the item's attributes begin, or the item. */
export function parseItem(cursor: Cursor, start: number, attributes: readonly Attribute[]): Item {
  const { start: head } = cursor;
  skipVisibility(cursor);
  if (isFunction(cursor)) return parseFunction(cursor, start, attributes, head);
  switch (cursor.code) {
    case Code.Const:
    case Code.Static:
      return parseConstant(cursor, start, attributes, head);
    case Code.Use:
      cursor.skipThroughSemicolon();
      return { kind: 'item_use', start, end: cursor.end, attributes };
    default:
      skipOtherItem(cursor, cursor.start === head);
      return { kind: 'item_other', start, end: cursor.end, attributes };
  }
}

/** `pub`, `pub(crate)`, `pub(in path)`, where it stands. */
function skipVisibility(cursor: Cursor): void {
  if (!cursor.eat(Code.Pub) || cursor.code !== Code.OpenParen) return;
  const next = cursor.ahead(1);
  const closed = cursor.ahead(2) === Code.CloseParen;
  const isPlace = next === Code.Crate || next === Code.SelfValue || next === Code.Super;
  if (next === Code.In || (isPlace && closed)) cursor.skipGroup();
}

function parseFunction(cursor: Cursor, start: number, attributes: readonly Attribute[], head: number): Item {
  skipSignature(cursor);
  const signature = { start: head, end: cursor.end };
  if (cursor.eat(Code.Semicolon)) return { kind: 'item_other', start, end: cursor.end, attributes };
  const body = parseBlock(cursor);
  return { kind: 'item_fn', start, end: body.end, attributes, signature, body };
}

/** A `const` or `static`; one with generics or without a type is kept as written. */
function parseConstant(cursor: Cursor, start: number, attributes: readonly Attribute[], from: number): Item {
  const isStatic = cursor.eat(Code.Static);
  if (isStatic) cursor.eat(Code.Mut);
  else cursor.expect(Code.Const);
  const head = { start: from, end: cursor.end };
  const ident = cursor.code === Code.Underscore ? cursor.word() : cursor.name();
  const isPlain = cursor.code !== Code.Less;
  skipGenerics(cursor);
  const isTyped = cursor.eat(Code.Colon);
  if (!isTyped && !isStatic) cursor.fail();
  const type = isTyped ? parseType(cursor, true) : undefined;
  const value = cursor.eat(Code.Equals) ? parseExpression(cursor) : undefined;
  const isBounded = cursor.code === Code.Where;
  skipWhere(cursor);
  cursor.expect(Code.Semicolon);
  const { end } = cursor;
  if (type === undefined || !isPlain || isBounded) return { kind: 'item_other', start, end, attributes };
  return { kind: 'item_const', start, end, attributes, head, ident, type, value };
}
