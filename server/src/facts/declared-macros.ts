import { attributesNamed } from './attributes.js';
import type { Cursor, Group } from './cursor.js';
import { OPEN_BRACE, SEMICOLON } from './delimiters.js';
import { docsOf } from './docs.js';
import { addItem, type Head, type Place, readName } from './place.js';
import { sharedText } from './shared-text.js';
import { plainName } from './words.js';

const BANG = 33;

/** Reads `macro_rules! name { … }` or `macro name(…) { … }` behind its word. Where it ends; undefined without a name. */
export function readMacro(place: Place, cursor: Cursor, head: Head): number | undefined {
  if (cursor.peek() === BANG) cursor.at++;
  const name = readName(cursor);
  if (name === undefined) return undefined;
  const isBraced = cursor.peek() === OPEN_BRACE;
  cursor.at = cursor.group?.end ?? cursor.at;
  if (!isBraced && cursor.peek() === SEMICOLON) cursor.at++;
  else if (!isBraced && cursor.code === OPEN_BRACE) cursor.at = cursor.group?.end ?? cursor.at;
  const docs = docsOf(place.source.text, head.outer);
  addItem(place, 'macro', head, name, cursor.at, {
    ...(docs === undefined ? {} : { docs }),
    ...(attributesNamed(head.outer, 'macro_export').length > 0 ? { exportsMacros: true } : {}),
  });
  return cursor.at;
}

/** A macro call where an item may stand: `leptos_i18n::load_locales!();`. */
export interface ItemCall {
  readonly path: readonly string[];
  readonly body: Group;
  /** Behind its `;`, if it has one. */
  readonly end: number;
}

/** Goes over a macro call; undefined where none is next. */
export function readItemCall(cursor: Cursor): ItemCall | undefined {
  const path: string[] = cursor.eat('::') ? [''] : [];
  do {
    const word = cursor.word();
    if (word === '') return undefined;
    path.push(sharedText(plainName(word)));
  } while (cursor.eat('::'));
  if (!cursor.eat('!')) return undefined;
  const isBraced = cursor.peek() === OPEN_BRACE || (cursor.word() !== '' && cursor.peek() === OPEN_BRACE);
  const { group } = cursor;
  if (group === undefined) return undefined;
  cursor.at = group.end;
  const hasEnd = !isBraced && cursor.peek() === SEMICOLON;
  const end = hasEnd ? cursor.at + 1 : group.end;
  cursor.at = end;
  return { path, body: group, end };
}
