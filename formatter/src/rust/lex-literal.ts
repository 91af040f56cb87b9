import { characterLength, wordEnd, wordStartLength } from './characters.js';

/**
 * Where literals end. Each function takes a place inside a literal and the end of the text, and returns the place
 * behind the literal, or -1 where the compiler would reject it.
 */

/** What a quoted literal may contain. */
type QuotedKind = 'text' | 'bytes' | 'c';

const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const BACKSLASH = 92;
const CARRIAGE_RETURN = 13;
const NEWLINE = 10;
const TAB = 9;

/** The most `#` that a raw string may have. */
const MOST_HASHES = 255;

/** @param at Behind a literal: its suffix is taken too. */
export function suffixEnd(text: string, at: number, end: number): number {
  return wordStartLength(text, at, end) === 0 ? at : wordEnd(text, at, end);
}

/** @param at Behind the opening quote. */
export function stringEnd(text: string, at: number, end: number, kind: QuotedKind): number {
  let to = at;
  while (to < end) {
    const char = text.charCodeAt(to);
    if (char === QUOTE) return suffixEnd(text, to + 1, end);
    if (char === BACKSLASH) {
      to = escapeEnd(text, to + 1, end, kind, true);
      if (to < 0) return -1;
      continue;
    }
    if (!fitsString(text, to, char, kind)) return -1;
    to += 1;
  }
  return -1;
}

function fitsString(text: string, at: number, char: number, kind: QuotedKind): boolean {
  if (char === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === NEWLINE;
  if (kind === 'bytes') return char < 128;
  return kind !== 'c' || char !== 0;
}

/** @param at Behind the `r` of the prefix. */
export function rawStringEnd(text: string, at: number, end: number, kind: QuotedKind): number {
  let open = at;
  while (open < end && text.charCodeAt(open) === HASH) open += 1;
  const hashes = open - at;
  if (hashes > MOST_HASHES || open >= end || text.charCodeAt(open) !== QUOTE) return -1;
  for (let to = open + 1; to < end; to += 1) {
    const char = text.charCodeAt(to);
    if (char === QUOTE && to + hashes < end && hasHashes(text, to + 1, hashes)) {
      return suffixEnd(text, to + 1 + hashes, end);
    }
    if (!fitsString(text, to, char, kind)) return -1;
  }
  return -1;
}

function hasHashes(text: string, at: number, count: number): boolean {
  for (let to = at; to < at + count; to += 1) if (text.charCodeAt(to) !== HASH) return false;
  return true;
}

/** @param at Behind the opening apostrophe of `'x'` or `b'x'`. */
export function charEnd(text: string, at: number, end: number, kind: QuotedKind): number {
  if (at >= end) return -1;
  const char = text.charCodeAt(at);
  if (char === APOSTROPHE || char === NEWLINE || char === CARRIAGE_RETURN || char === TAB) return -1;
  if (kind === 'bytes' && char >= 128) return -1;
  const to = char === BACKSLASH ? escapeEnd(text, at + 1, end, kind, false) : at + characterLength(text, at);
  if (to < 0 || to >= end || text.charCodeAt(to) !== APOSTROPHE) return -1;
  return suffixEnd(text, to + 1, end);
}

/** @param at Behind the backslash. */
function escapeEnd(text: string, at: number, end: number, kind: QuotedKind, continues: boolean): number {
  if (at >= end) return -1;
  switch (text[at]) {
    case 'n':
    case 'r':
    case 't':
    case '\\':
    case "'":
    case '"':
      return at + 1;
    case '0':
      return kind === 'c' ? -1 : at + 1;
    case 'x':
      return hexEscapeEnd(text, at + 1, end, kind);
    case 'u':
      return kind === 'bytes' ? -1 : unicodeEscapeEnd(text, at + 1, end, kind);
    case '\n':
      return continues ? at + 1 : -1;
    case '\r':
      return continues && text.charCodeAt(at + 1) === NEWLINE ? at + 2 : -1;
    default:
      return -1;
  }
}

function hexEscapeEnd(text: string, at: number, end: number, kind: QuotedKind): number {
  if (at + 2 > end) return -1;
  const high = hexValue(text.charCodeAt(at));
  const low = hexValue(text.charCodeAt(at + 1));
  if (high < 0 || low < 0) return -1;
  if (kind === 'text' && high > 7) return -1;
  return kind === 'c' && high + low === 0 ? -1 : at + 2;
}

/** @param at At the `{` of `\u{…}`: one to six digits, `_` between them. */
function unicodeEscapeEnd(text: string, at: number, end: number, kind: QuotedKind): number {
  if (text[at] !== '{') return -1;
  let value = 0;
  let digits = 0;
  for (let to = at + 1; to < end; to += 1) {
    const char = text[to];
    if (char === '}') return digits > 0 && isScalar(value) && !(kind === 'c' && value === 0) ? to + 1 : -1;
    if (char === '_' && digits > 0) continue;
    const digit = hexValue(text.charCodeAt(to));
    digits += 1;
    if (digit < 0 || digits > 6) return -1;
    value = value * 16 + digit;
  }
  return -1;
}

function isScalar(value: number): boolean {
  return value < 0xd800 || (value > 0xdfff && value <= 0x10ffff);
}

/** Of a hexadecimal digit, otherwise -1. */
function hexValue(char: number): number {
  if (char >= 48 && char <= 57) return char - 48;
  const lower = char | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
