import { TagName } from 'tree-sitter-leptos/parserless';
import { Code, isWord } from '../rust/parse/codes.js';
import type { Cursor } from '../rust/parse/cursor.js';

/** The name of a tag that is an attribute list only: `<{..} class="a" />`. */
export function readMarkerName(cursor: Cursor, base: number): TagName {
  const { start } = cursor;
  cursor.expect(Code.OpenBrace);
  cursor.expectPair(Code.Dot, Code.Dot);
  cursor.expect(Code.CloseBrace);
  const text = cursor.text.slice(start, cursor.end);
  if (text !== '{..}') cursor.fail();
  return new TagName(start - base, text, 'block', text);
}

/** The name of a tag, which begins at the next token, as a part of what begins at `base` (view-language.md 1.4). */
export function readTagName(cursor: Cursor, base: number): TagName {
  const { start } = cursor;
  const isPath = skipPath(cursor);
  const isPlain = isPath || !isSeparator(cursor.code);
  if (!isPath) skipFragments(cursor);
  const text = cursor.text.slice(start, cursor.end);
  const isCapital = /^[A-Z]/.test(text);
  return new TagName(start - base, text, isPath || (isPlain && isCapital) ? 'path' : 'element', text);
}

/** Skips `a::b`, or the first fragment of any other name. Returns whether it is a path. */
function skipPath(cursor: Cursor): boolean {
  cursor.word();
  let isPath = false;
  while (cursor.isPathSeparator()) {
    expectGluedAround(cursor, 2);
    cursor.at += 2;
    cursor.word();
    isPath = true;
  }
  if (isPath && isSeparator(cursor.code)) cursor.fail();
  return isPath;
}

/** Skips the key of an attribute: fragments joined by `-`, `:` and `.`, with nothing between them. */
export function skipKey(cursor: Cursor): void {
  cursor.word();
  skipFragments(cursor);
}

/** Skips the fragments behind the first one, each with the separators in front. */
function skipFragments(cursor: Cursor): void {
  while (isSeparator(cursor.code)) {
    if (cursor.isPathSeparator()) cursor.fail();
    expectGluedAround(cursor, 1);
    cursor.at += 1;
    if (!isSeparator(cursor.code)) skipFragment(cursor);
  }
}

function skipFragment(cursor: Cursor): void {
  // A number may have a suffix, but no point and no exponent.
  const isFragment = cursor.code === Code.Literal ? /^\d+[a-df-z]*$/.test(tokenText(cursor)) : isWord(cursor.code);
  if (!isFragment) cursor.fail();
  cursor.at += 1;
}

function tokenText(cursor: Cursor): string {
  return cursor.text.slice(cursor.start, cursor.endAt(cursor.at));
}

function isSeparator(code: number): boolean {
  return code === Code.Minus || code === Code.Colon || code === Code.Dot;
}

/** Goes on only where the next tokens, so many, have nothing between them, in front and behind. */
function expectGluedAround(cursor: Cursor, count: number): void {
  for (let index = cursor.at; index <= cursor.at + count; index++) {
    if (cursor.endAt(index - 1) !== cursor.startAt(index)) cursor.fail();
  }
}
