import { readOuter } from './attributes.js';
import { Cursor } from './cursor.js';
import { OPEN_BRACE, pairDelimiters } from './delimiters.js';
import { docsOf } from './docs.js';
import type { Item } from './facts.js';
import { fieldsOf } from './fields.js';
import { endOfHeader } from './header.js';
import { readGenerics } from './signature.js';
import { readVisibility } from './visibility.js';

/** A named field of a struct. */
export interface Field {
  readonly name: string;
  /** UTF-16 offset in the file. */
  readonly nameStart: number;
  /** As written, blanks squeezed. */
  readonly type: string;
  readonly docs?: string;
}

/**
 * The named fields of a struct; none where it has no such fields or is no struct.
 *
 * @param text The text of the file.
 * @param item Where the struct stands in it, as `readFacts` tells.
 */
export function readFields(text: string, item: Pick<Item, 'start' | 'end'>): readonly Field[] {
  const code = text.slice(item.start, item.end);
  const source = { text: code, delimiters: pairDelimiters(code) };
  const cursor = new Cursor(source, 0, code.length);
  readOuter(cursor);
  readVisibility(cursor);
  if (cursor.word() !== 'struct' || cursor.word() === '') return [];
  readGenerics(cursor);
  cursor.at = endOfHeader(source, 0, cursor.at, cursor.end);
  const { group } = cursor;
  if (cursor.code !== OPEN_BRACE || group === undefined) return [];
  return fieldsOf(source, group.start, group.contentEnd).flatMap(({ name, nameStart, type, outer }) => {
    if (name === undefined) return [];
    const docs = docsOf(code, outer);
    return { name, nameStart: item.start + nameStart, type, ...(docs === undefined ? {} : { docs }) };
  });
}
