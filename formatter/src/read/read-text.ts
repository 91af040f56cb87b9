import { Part, RawText, type RustComment, Text } from 'tree-sitter-leptos/parserless';
import { Code } from '../rust/parse/codes.js';
import type { Cursor } from '../rust/parse/cursor.js';
import { readComments } from './read-comments.js';
import { commentsIn, type QuickSource } from './source.js';

/** What begins a string literal, raw or not, that is neither of bytes nor of C. */
const STRING_START = /(?:r#*)?"/y;

/** Whether a string literal comes next; reading ends where it is one of bytes or of C. */
export function isStringAhead(cursor: Cursor): boolean {
  if (cursor.code !== Code.Literal) return false;
  const { start, text } = cursor;
  const first = text.charAt(start);
  if ((first === 'b' || first === 'c') && text.charAt(start + 1) !== "'") cursor.fail();
  return first === '"' || first === 'r';
}

/** What stands between the quotes of a string literal, as a part of what begins at `base`. */
export function stringContent(text: string, start: number, end: number, base: number): Part {
  STRING_START.lastIndex = start;
  STRING_START.test(text);
  const from = STRING_START.lastIndex;
  return new Part(from - base, text.slice(from, text.lastIndexOf('"', end - 1)));
}

/** A string literal as content. */
export function readText(cursor: Cursor, base: number): Text {
  const { start, text } = cursor;
  cursor.at += 1;
  const { end } = cursor;
  return new Text(start - base, end - start, stringContent(text, start, end, start), text.charAt(start) === 'r', []);
}

/** Unquoted text up to a tag, a block or a string. What is in parentheses or brackets belongs to it whole. */
export function readRawText(source: QuickSource, base: number): RawText {
  const { cursor } = source;
  const { start } = cursor;
  const segments: Part[] = [];
  const comments: RustComment[] = [];
  let from = start;
  for (;;) {
    skipTextToken(source);
    const { end } = cursor;
    const isOver = isTextOver(cursor);
    const between = isOver ? [] : readComments(source, start);
    if (!isOver && between.length === 0) continue;
    segments.push(new Part(from - start, cursor.text.slice(from, end)));
    if (isOver) return new RawText(start - base, end - start, segments, comments);
    comments.push(...between);
    from = cursor.start;
  }
}

function isTextOver(cursor: Cursor): boolean {
  const { code } = cursor;
  return code === Code.End || code === Code.Less || code === Code.OpenBrace || isStringAhead(cursor);
}

function skipTextToken({ lexed, cursor }: QuickSource): void {
  const { code } = cursor;
  if (code !== Code.OpenParen && code !== Code.OpenBracket) {
    cursor.at += 1;
    return;
  }
  const inside = cursor.skipGroup();
  if (commentsIn(lexed, inside.start, inside.end).length > 0) cursor.fail();
}
