import type { Attribute } from '../ast.js';
import type { LexedComment } from '../tokens.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';

const NONE: readonly Attribute[] = [];

/** The attributes in front of a statement, an arm, a field or an item; doc comments are attributes here. */
export function parseOuterAttributes(cursor: Cursor): readonly Attribute[] {
  if (cursor.code !== Code.Hash && cursor.doc === undefined) return NONE;
  const attributes: Attribute[] = [];
  for (;;) {
    const { doc } = cursor;
    if (doc !== undefined && !isInnerDoc(cursor.text, doc)) attributes.push(takeDoc(cursor, doc, false));
    else if (cursor.code === Code.Hash) attributes.push(parseAttribute(cursor, false));
    else return attributes;
  }
}

/** The attributes in front of an expression, a pattern or a type, where a doc comment is a comment. */
export function parseExpressionAttributes(cursor: Cursor): readonly Attribute[] {
  if (cursor.code !== Code.Hash) return NONE;
  const attributes: Attribute[] = [];
  while (cursor.code === Code.Hash) attributes.push(parseAttribute(cursor, false));
  return attributes;
}

/** `#![…]` and inner doc comments at the beginning of a block. */
export function parseInnerAttributes(cursor: Cursor): readonly Attribute[] {
  if (cursor.code !== Code.Hash && cursor.doc === undefined) return NONE;
  const attributes: Attribute[] = [];
  for (;;) {
    const { doc } = cursor;
    if (doc !== undefined) {
      if (!isInnerDoc(cursor.text, doc)) return attributes;
      attributes.push(takeDoc(cursor, doc, true));
    } else if (cursor.code === Code.Hash && cursor.ahead(1) === Code.Bang) {
      attributes.push(parseAttribute(cursor, true));
    } else return attributes;
  }
}

function parseAttribute(cursor: Cursor, inner: boolean): Attribute {
  const { start } = cursor;
  cursor.expect(Code.Hash);
  if (inner) cursor.expect(Code.Bang);
  if (cursor.code !== Code.OpenBracket) cursor.fail();
  cursor.skipGroup();
  return { inner, doc: false, start, end: cursor.end };
}

function takeDoc(cursor: Cursor, doc: LexedComment, inner: boolean): Attribute {
  cursor.comments.takeDoc(doc);
  return { inner, doc: true, start: doc.start, end: doc.end };
}

function isInnerDoc(text: string, doc: LexedComment): boolean {
  return text[doc.start + 2] === '!';
}
