import { Doctype, HtmlComment } from 'tree-sitter-leptos/parserless';
import { Code, isWord } from '../rust/parse/codes.js';
import type { Cursor } from '../rust/parse/cursor.js';
import { isStringAhead } from './read-text.js';
import { expectGlued, expectNoComment, type QuickSource } from './source.js';

/** `<!-- "…" -->` */
export function readHtmlComment(source: QuickSource, base: number): HtmlComment {
  const { cursor } = source;
  const { start } = cursor;
  expectMarks(cursor, '<!--');
  expectNoComment(source);
  if (!isStringAhead(cursor)) cursor.fail();
  cursor.at += 1;
  expectNoComment(source);
  expectMarks(cursor, '-->');
  return new HtmlComment(start - base, cursor.end - start, true);
}

/** `<!DOCTYPE html>`: the word behind it may be any. */
export function readDoctype(source: QuickSource, base: number): Doctype {
  const { cursor } = source;
  const { start } = cursor;
  expectMarks(cursor, '<!');
  expectGlued(cursor);
  if (cursor.word().name.toLowerCase() !== 'doctype') cursor.fail();
  while (isWord(cursor.code)) {
    expectNoComment(source);
    cursor.at += 1;
  }
  expectNoComment(source);
  cursor.expect(Code.Greater);
  return new Doctype(start - base, cursor.text.slice(start, cursor.end));
}

/** Punctuation marks with nothing between them. */
function expectMarks(cursor: Cursor, marks: string): void {
  const { start } = cursor;
  for (let index = 0; index < marks.length; index++) cursor.expect(marks.charCodeAt(index));
  if (cursor.end !== start + marks.length) cursor.fail();
}
