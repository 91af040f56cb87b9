import type { Ident } from '../ast.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';

const DIGITS = /^[0-9][0-9_]*$/;

/** A field's name or number. */
export function parseMember(cursor: Cursor): Ident {
  if (cursor.code !== Code.Literal) return cursor.name();
  const { start } = cursor;
  const end = cursor.endAt(cursor.at);
  const name = cursor.text.slice(start, end);
  if (!DIGITS.test(name)) return cursor.fail();
  cursor.at += 1;
  return { name, start, end };
}
