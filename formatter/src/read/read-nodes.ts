import { Block, Element, Fragment, type ViewNode } from 'tree-sitter-leptos/parserless';
import { parseBlock } from '../rust/parse/block.js';
import { Code } from '../rust/parse/codes.js';
import { readComments } from './read-comments.js';
import { readDoctype, readHtmlComment } from './read-markup.js';
import { rustCode } from './read-rust.js';
import { readCloseTag, readOpenTag } from './read-tag.js';
import { isStringAhead, readRawText, readText } from './read-text.js';
import { expectGlued, type QuickSource } from './source.js';

/** Siblings, up to a close tag or the end of the view, as parts of what begins at `base`. */
export function readNodes(source: QuickSource, base: number): ViewNode[] {
  const { cursor } = source;
  const nodes: ViewNode[] = [];
  for (;;) {
    for (const comment of readComments(source, base)) nodes.push(comment);
    if (cursor.code === Code.End || (cursor.code === Code.Less && cursor.ahead(1) === Code.Slash)) return nodes;
    nodes.push(readNode(source, base));
  }
}

/** Which kind of node it is follows from its first tokens (view-language.md 1.3). */
function readNode(source: QuickSource, base: number): ViewNode {
  const { cursor } = source;
  if (cursor.code === Code.OpenBrace) return readBlock(source, base);
  if (cursor.code !== Code.Less) return isStringAhead(cursor) ? readText(cursor, base) : readRawText(source, base);
  switch (cursor.ahead(1)) {
    case Code.Bang:
      return cursor.ahead(2) === Code.Minus ? readHtmlComment(source, base) : readDoctype(source, base);
    case Code.Greater:
      return readFragment(source, base);
    default:
      return readElement(source, base);
  }
}

function readBlock(source: QuickSource, base: number): Block {
  const { cursor } = source;
  const { start } = cursor;
  parseBlock(cursor);
  const { end } = cursor;
  return new Block(start - base, end - start, rustCode(source, 'block', start, end, start));
}

function readElement(source: QuickSource, base: number): Element {
  const { cursor } = source;
  const { start } = cursor;
  const open = readOpenTag(source, start);
  if (open.selfClosing) return new Element(start - base, open.length, open, [], undefined);
  cursor.enter();
  const children = readNodes(source, start);
  cursor.leave();
  const close = readCloseTag(source, open, start);
  return new Element(start - base, cursor.end - start, open, children, close);
}

function readFragment(source: QuickSource, base: number): Fragment {
  const { cursor } = source;
  const { start } = cursor;
  cursor.expectPair(Code.Less, Code.Greater);
  cursor.enter();
  const children = readNodes(source, start);
  cursor.leave();
  cursor.expectPair(Code.Less, Code.Slash);
  expectGlued(cursor);
  cursor.expect(Code.Greater);
  return new Fragment(start - base, cursor.end - start, '<>'.length, children, true);
}
