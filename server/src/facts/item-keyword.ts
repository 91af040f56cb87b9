import type { Cursor } from './cursor.js';
import { OPEN_BRACE } from './delimiters.js';
import { endOfWord } from './words.js';

const DOUBLE_QUOTE = 34;
const BANG = 33;

/** What an item begins with; `extern` stands for a block of foreign items. */
export type ItemKeyword =
  | 'const'
  | 'enum'
  | 'extern crate'
  | 'extern'
  | 'fn'
  | 'impl'
  | 'macro'
  | 'macro_rules'
  | 'mod'
  | 'static'
  | 'struct'
  | 'trait'
  | 'type'
  | 'union'
  | 'use';

/** The keywords of items (Rust reference, items). */
const KEYWORDS: ReadonlyMap<string, ItemKeyword> = new Map(
  (['enum', 'fn', 'impl', 'macro', 'mod', 'static', 'struct', 'trait', 'type', 'union', 'use'] as const).map(word => [
    word,
    word,
  ]),
);

/** Those that are something else in other places: `static ||` begins a closure. */
const ONLY_WITH_NAME: ReadonlySet<string> = new Set(['macro', 'static', 'union']);

const QUALIFIERS: ReadonlySet<string> = new Set([
  'async',
  'auto',
  'const',
  'default',
  'extern',
  'gen',
  'safe',
  'unsafe',
]);

/** `default const async unsafe extern "C"` are the most that one item has. */
const MOST_QUALIFIERS = 6;

/** Goes over the keyword of an item and what qualifies it. Where there is none, the cursor stays. */
export function readKeyword(cursor: Cursor): ItemKeyword | undefined {
  const start = cursor.at;
  const keyword = keywordAt(cursor);
  if (keyword === undefined) cursor.at = start;
  return keyword;
}

function keywordAt(cursor: Cursor): ItemKeyword | undefined {
  let qualifier = '';
  for (let count = 0; count < MOST_QUALIFIERS; count++) {
    const word = cursor.peekWord();
    const keyword = KEYWORDS.get(word);
    if (keyword === undefined && !QUALIFIERS.has(word)) return unusualKeyword(cursor, word, qualifier);
    cursor.at += word.length;
    if (keyword !== undefined) return ONLY_WITH_NAME.has(word) && !isNameNext(cursor) ? undefined : keyword;
    if (word === 'extern' && cursor.peek() === DOUBLE_QUOTE) cursor.skip();
    if (word === 'extern' && cursor.peek() === OPEN_BRACE) return 'extern';
    qualifier = word;
  }
  return undefined;
}

function unusualKeyword(cursor: Cursor, word: string, qualifier: string): ItemKeyword | undefined {
  // A constant has no keyword besides its qualifier.
  if (qualifier === 'const') return isNameNext(cursor) ? 'const' : undefined;
  cursor.at += word.length;
  if (word === 'crate' && qualifier === 'extern') return 'extern crate';
  return word === 'macro_rules' && cursor.peek() === BANG ? word : undefined;
}

function isNameNext(cursor: Cursor): boolean {
  cursor.peek();
  return endOfWord(cursor.source.text, cursor.at) > cursor.at;
}
