import { endOfOpaqueIn, type Source } from './cursor.js';
import { CLOSE_BRACE, isOpening, OPEN_BRACE, SEMICOLON } from './delimiters.js';
import { isItemWord } from './keywords.js';
import { endOfBlanks, endOfWord, isOutdented } from './words.js';

const NEWLINE = 10;
const SPACE = 32;
const HASH = 35;
const COMMA = 44;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/**
 * Where the part of an item ends that is in front of its body: the offset of its `{` or `;`, or of what cannot belong to
 * it any more, as the next item behind a half-typed one.
 *
 * @param item Where the item begins: a line that is indented no further ends it if an item begins there.
 */
export function endOfHeader(source: Source, item: number, from: number, end: number): number {
  const { text } = source;
  let at = startOfBlanks(text, from);
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SEMICOLON || code === CLOSE_BRACE) return at;
    if (code === OPEN_BRACE && !isConstArgument(source, at)) return at;
    if (code === NEWLINE && endsItem(text, at, item)) return at;
    at = endOfToken(source, at, code);
  }
  return end;
}

/** The offset behind the `;` that ends an item without a body, or of what shows that it has none. */
export function endOfStatement(source: Source, item: number, from: number, end: number): number {
  const { text } = source;
  let at = startOfBlanks(text, from);
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === SEMICOLON) return at + 1;
    if (code === CLOSE_BRACE) return at;
    if (code === NEWLINE && endsItem(text, at, item)) return at;
    at = endOfToken(source, at, code);
  }
  return end;
}

/** In front of the white space before an offset: a line break in it counts. */
function startOfBlanks(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) <= SPACE) at--;
  return at;
}

/** Behind a group, literal, comment or single character, which has this code. */
function endOfToken(source: Source, at: number, code: number): number {
  const { delimiters } = source;
  if (isOpening(code)) {
    const index = delimiters.openingAt(at);
    return index === undefined ? at + 1 : delimiters.groupEnd(index);
  }
  return Math.max(at + 1, endOfOpaqueIn(source, at));
}

/** `Foo<{ N }>`: braces that are an argument. */
function isConstArgument({ text, delimiters }: Source, open: number): boolean {
  let before = open - 1;
  while (before >= 0 && text.charCodeAt(before) <= SPACE) before--;
  const previous = text.charCodeAt(before);
  if (previous !== LESS && previous !== COMMA && previous !== EQUALS) return false;
  const index = delimiters.openingAt(open);
  if (index === undefined) return false;
  const next = text.charCodeAt(endOfBlanks(text, delimiters.groupEnd(index)));
  return next === GREATER || next === COMMA;
}

/** Whether the line behind a line break begins another item. */
function endsItem(text: string, newline: number, item: number): boolean {
  const start = endOfBlanks(text, newline);
  const word = text.slice(start, endOfWord(text, start));
  const begins = isItemWord(word) || (text.charCodeAt(start) === HASH && text.charAt(start + 1) === '[');
  return begins && isOutdented(text, text.lastIndexOf('\n', start), item);
}
