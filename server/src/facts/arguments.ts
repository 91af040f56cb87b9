import { endOfOpaque, type Span } from 'tree-sitter-leptos';
import { Cursor, endOfOpaqueIn, type Source } from './cursor.js';
import { isOpening } from './delimiters.js';
import { endOfBlanks, endOfBlanksBeforeDocs, endOfWord } from './words.js';

const COMMA = 44;
const MINUS = 45;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/** What stands between commas outside of delimiters in `[start, end)`, in order, without blanks around. */
export function separatedBy(source: Source, start: number, end: number): readonly Span[] {
  return partsOf(source, start, end, () => true);
}

/**
 * Parameters, fields or generic arguments: what stands between commas outside of delimiters and of `<…>`. Where such a
 * one is not closed, as in a half-typed type, a comma in front of `name:` separates as well.
 */
export function declarations(source: Source, start: number, end: number): readonly Span[] {
  let depth = 0;
  const counting = (at: number, code: number): void => {
    if (code === LESS) depth++;
    else if (code === GREATER && depth > 0 && !isArrow(source.text, at)) depth--;
  };
  const parts = partsOf(source, start, end, () => depth === 0, counting);
  if (depth === 0) return parts;
  depth = 0;
  const separates = (comma: number): boolean => {
    if (depth > 0 && !isDeclaration(source, comma + 1, end)) return false;
    depth = 0;
    return true;
  };
  return partsOf(source, start, end, separates, counting);
}

/** The options of an attribute: commas count only in front of another one, so that `default = |a, b| a` is one. */
export function options(source: Source, start: number, end: number): readonly Span[] {
  return partsOf(source, start, end, comma => isOption(source.text, comma + 1, end));
}

/** Whether the `>` at an offset is the end of `->` or `=>`. */
export function isArrow(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === MINUS || before === EQUALS;
}

function partsOf(
  source: Source,
  start: number,
  end: number,
  separates: (comma: number) => boolean,
  meet?: (at: number, code: number) => void,
): Span[] {
  const { text } = source;
  const cursor = new Cursor(source, start, end);
  const parts: Span[] = [];
  let from = -1;
  let last = start;
  for (;;) {
    // The docs in front of a part belong to it; a comment behind one does not.
    const begin = from === -1 ? endOfBlanksBeforeDocs(text, cursor.at) : cursor.at;
    if (from === -1 && begin < end) from = begin;
    const code = cursor.peek();
    if (cursor.at >= end) break;
    if (code === COMMA && separates(cursor.at)) {
      if (from < cursor.at) parts.push({ start: from, end: last });
      from = -1;
      cursor.at++;
      continue;
    }
    meet?.(cursor.at, code);
    cursor.skip();
    last = cursor.at;
  }
  if (from !== -1 && last > from) parts.push({ start: from, end: last });
  return parts;
}

function isDeclaration(source: Source, from: number, end: number): boolean {
  const { text } = source;
  const cursor = new Cursor(source, from, end);
  if (text.charAt(endOfBlanks(text, from)) === '#') return true;
  if (cursor.peekWord() === 'mut') cursor.word();
  return cursor.word() !== '' && !text.startsWith('::', endOfBlanks(text, cursor.at)) && cursor.eat(':');
}

function isOption(text: string, from: number, end: number): boolean {
  const start = endOfBlanks(text, from);
  if (start >= end) return true;
  const behind = endOfWord(text, start);
  if (behind === start) return false;
  const next = endOfBlanks(text, behind);
  if (next >= end || text.charCodeAt(next) === COMMA) return true;
  return text.charCodeAt(next) === EQUALS && text.charCodeAt(next + 1) !== EQUALS;
}

/** Where the `<…>` ends that begins at an offset; undefined where it is not closed in front of `end`. */
export function endOfAngles(source: Source, start: number, end: number): number | undefined {
  const { text } = source;
  const cursor = new Cursor(source, start, end);
  let depth = 0;
  while (cursor.at < end) {
    const code = cursor.code;
    if (code === LESS) depth++;
    else if (code === GREATER && !isArrow(text, cursor.at)) depth--;
    if (code === 59 || (code === SLASH && endOfOpaque(text, cursor.at) === cursor.at)) return undefined;
    if (isOpening(code)) cursor.skip();
    else cursor.at = Math.max(cursor.at + 1, endOfOpaqueIn(source, cursor.at));
    if (depth === 0) return cursor.at;
  }
  return undefined;
}
