import { CloseTag, OpenTag, Part, type TagItem } from 'tree-sitter-leptos/parserless';
import { Code } from '../rust/parse/codes.js';
import type { Cursor } from '../rust/parse/cursor.js';
import { readAttribute } from './read-attribute.js';
import { readBraced } from './read-braced.js';
import { readComments } from './read-comments.js';
import { readMarkerName, readTagName } from './read-name.js';
import { expectGlued, expectNoComment, type QuickSource } from './source.js';

/** An open tag, up to the first `>` outside delimiters, whatever that would mean in Rust (view-language.md 1.5). */
export function readOpenTag(source: QuickSource, base: number): OpenTag {
  const { cursor } = source;
  const { start } = cursor;
  cursor.expect(Code.Less);
  expectGlued(cursor);
  const name = cursor.code === Code.OpenBrace ? readMarkerName(cursor, start) : readTagName(cursor, start);
  const generics = readGenerics(source, start);
  const end = indexOfTagEnd(cursor);
  const items: TagItem[] = [];
  for (;;) {
    for (const comment of readComments(source, start)) items.push(comment);
    if (cursor.at === end) break;
    items.push(cursor.code === Code.OpenBrace ? readBraced(source, start) : readAttribute(source, start, end));
  }
  const tagEnd = cursor.start;
  const selfClosing = cursor.eat(Code.Slash);
  if (name.form === 'block' && !selfClosing) cursor.fail();
  cursor.expect(Code.Greater);
  const mark = new Part(tagEnd - start, cursor.text.slice(tagEnd, cursor.end));
  return new OpenTag(start - base, cursor.end - start, name, generics, items, selfClosing, mark);
}

/** The index of the `>` that ends the tag, or of the `/` in front of it. */
function indexOfTagEnd(cursor: Cursor): number {
  for (let index = cursor.at; ; index++) {
    const code = cursor.codeAt(index);
    if (code === Code.End) cursor.fail();
    if (code === Code.OpenParen || code === Code.OpenBracket || code === Code.OpenBrace) index = cursor.partner(index);
    if (code !== Code.Greater) continue;
    if (index === cursor.at || cursor.codeAt(index - 1) !== Code.Slash) return index;
    return cursor.isPairAt(index - 1, Code.Slash, Code.Greater) ? index - 1 : cursor.fail();
  }
}

/** The close tag, which repeats the name and generics of the open one. */
export function readCloseTag(source: QuickSource, open: OpenTag, base: number): CloseTag {
  const { cursor } = source;
  const { start } = cursor;
  cursor.expectPair(Code.Less, Code.Slash);
  expectGlued(cursor);
  const name = readTagName(cursor, start);
  const generics = readGenerics(source, start);
  if (name.name !== open.name.name || generics?.text !== open.generics?.text) cursor.fail();
  expectNoComment(source);
  cursor.expect(Code.Greater);
  return new CloseTag(start - base, cursor.end - start, name, generics, true);
}

/** `<T, U>` glued to the name; anything but names in it is left to the grammar. */
function readGenerics({ cursor }: QuickSource, base: number): Part | undefined {
  if (cursor.code !== Code.Less) return undefined;
  expectGlued(cursor);
  const { start } = cursor;
  do {
    cursor.at += 1;
    expectGluedOrBlank(cursor);
    cursor.name();
    expectGlued(cursor);
  } while (cursor.code === Code.Comma);
  cursor.expect(Code.Greater);
  return new Part(start - base, cursor.text.slice(start, cursor.end));
}

/** Goes on only where no more than a blank stands in front of the next token. */
function expectGluedOrBlank(cursor: Cursor): void {
  const gap = cursor.text.slice(cursor.end, cursor.start);
  if (gap !== '' && gap !== ' ') cursor.fail();
}
