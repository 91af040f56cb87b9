import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { isGenericsIndex, skipBounds, skipGenerics, skipWhere } from './generics.js';
import { parsePath } from './path.js';
import { parseType } from './type.js';

/**
 * An item that is kept as written, behind its visibility: only where it ends is asked, and what is in its braces is
 * not looked at.
 *
 * @param isPrivate Whether it has no visibility: only then it may be the call of a macro.
 */
export function skipOtherItem(cursor: Cursor, isPrivate: boolean): void {
  switch (cursor.code) {
    case Code.Extern:
      skipExtern(cursor);
      break;
    case Code.Mod:
      skipModule(cursor);
      break;
    case Code.Type:
      cursor.skipThroughSemicolon();
      break;
    case Code.Struct:
    case Code.Enum:
      skipData(cursor);
      break;
    case Code.Trait:
      skipTrait(cursor);
      break;
    case Code.Impl:
      skipImpl(cursor);
      break;
    case Code.Macro:
      skipMacroDefinition(cursor);
      break;
    case Code.Unsafe:
      skipUnsafe(cursor);
      break;
    default:
      skipNamed(cursor, isPrivate);
  }
}

/** `unsafe impl`, `unsafe trait`, `unsafe auto trait`, `unsafe extern`, `unsafe mod` */
function skipUnsafe(cursor: Cursor): void {
  cursor.expect(Code.Unsafe);
  if (cursor.isName('auto')) cursor.at += 1;
  const { code } = cursor;
  if (code !== Code.Trait && code !== Code.Impl && code !== Code.Extern && code !== Code.Mod) cursor.fail();
  skipOtherItem(cursor, false);
}

/** What begins with a word that is a keyword only here, or with a macro's name. */
function skipNamed(cursor: Cursor, isPrivate: boolean): void {
  const next = cursor.ahead(1);
  if (cursor.isName('union') && next === Code.Name) skipData(cursor);
  else if (cursor.isName('auto') && next === Code.Trait) {
    cursor.at += 1;
    skipTrait(cursor);
  } else if (cursor.isName('default') && (next === Code.Impl || next === Code.Unsafe)) {
    cursor.at += 1;
    skipOtherItem(cursor, false);
  } else if (isPrivate) skipMacroItem(cursor);
  else cursor.fail();
}

/** `extern crate a;`, `extern "C" { … }` */
function skipExtern(cursor: Cursor): void {
  cursor.expect(Code.Extern);
  if (cursor.code === Code.Crate) {
    cursor.skipThroughSemicolon();
    return;
  }
  cursor.eat(Code.Literal);
  skipBraces(cursor);
}

function skipModule(cursor: Cursor): void {
  cursor.expect(Code.Mod);
  cursor.word();
  if (!cursor.eat(Code.Semicolon)) skipBraces(cursor);
}

/** `struct`, `enum` or `union` */
function skipData(cursor: Cursor): void {
  cursor.at += 1;
  cursor.name();
  skipGenerics(cursor);
  const isTuple = cursor.code === Code.OpenParen;
  if (isTuple) cursor.skipGroup();
  skipWhere(cursor);
  if (isTuple) cursor.expect(Code.Semicolon);
  else if (!cursor.eat(Code.Semicolon)) skipBraces(cursor);
}

/** A trait, or a trait's alias. */
function skipTrait(cursor: Cursor): void {
  cursor.expect(Code.Trait);
  cursor.name();
  skipGenerics(cursor);
  if (cursor.code === Code.Equals) {
    cursor.skipThroughSemicolon();
    return;
  }
  if (cursor.eat(Code.Colon)) skipBounds(cursor);
  skipWhere(cursor);
  skipBraces(cursor);
}

function skipImpl(cursor: Cursor): void {
  cursor.expect(Code.Impl);
  if (cursor.code === Code.Less && isGenericsIndex(cursor, cursor.at + 1)) skipGenerics(cursor);
  cursor.eat(Code.Const);
  if (cursor.ahead(1) !== Code.OpenBrace) cursor.eat(Code.Bang);
  parseType(cursor, true);
  if (cursor.eat(Code.For)) parseType(cursor, true);
  skipWhere(cursor);
  skipBraces(cursor);
}

/** `macro name(…) { … }` */
function skipMacroDefinition(cursor: Cursor): void {
  cursor.expect(Code.Macro);
  cursor.name();
  if (cursor.code === Code.OpenParen) cursor.skipGroup();
  skipBraces(cursor);
}

/** `macro_rules! name { … }` */
function skipMacroItem(cursor: Cursor): void {
  parsePath(cursor, 'expression');
  cursor.expect(Code.Bang);
  if (cursor.code === Code.Name || cursor.code === Code.Try) cursor.at += 1;
  const isBraced = cursor.code === Code.OpenBrace;
  cursor.skipGroup();
  if (!isBraced) cursor.expect(Code.Semicolon);
}

function skipBraces(cursor: Cursor): void {
  if (cursor.code !== Code.OpenBrace) cursor.fail();
  cursor.skipGroup();
}
