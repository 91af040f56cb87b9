import { wordStartLength } from './characters.js';
import { suffixEnd } from './lex-literal.js';

const UNDERSCORE = 95;
const DOT = 46;
const LOWER_E = 101;

/**
 * The end of the number at a place, suffix included, or -1 where the compiler would reject it.
 *
 * A dot belongs to it unless another dot or a name follows: `1.0` and `1.` are numbers, `1..2` and `1.max(2)` begin
 * with the number `1`.
 */
export function numberEnd(text: string, at: number, end: number): number {
  const radix = text.charCodeAt(at) === 48 && at + 1 < end ? radixOf(text.charCodeAt(at + 1)) : 10;
  if (radix !== 10) return prefixedEnd(text, at + 2, end, radix);
  let to = digitsEnd(text, at, end);
  if (to < end && text.charCodeAt(to) === DOT && isFraction(text, to + 1, end)) {
    to = to + 1 < end && isDigit(text.charCodeAt(to + 1)) ? digitsEnd(text, to + 1, end) : to + 1;
  }
  return suffixEnd(text, exponentEnd(text, to, end), end);
}

function radixOf(char: number): number {
  if (char === 98) return 2;
  if (char === 111) return 8;
  return char === 120 ? 16 : 10;
}

/** @param at Behind `0x`, `0o` or `0b`. */
function prefixedEnd(text: string, at: number, end: number, radix: number): number {
  let to = at;
  let digits = 0;
  for (; to < end; to += 1) {
    const char = text.charCodeAt(to);
    if (char === UNDERSCORE) continue;
    if (isDigit(char)) {
      if (char - 48 >= radix) return -1;
    } else if (radix !== 16 || !isHexLetter(char)) break;
    digits += 1;
  }
  if (digits === 0) return -1;
  if (to < end && text.charCodeAt(to) === DOT && isFraction(text, to + 1, end)) return -1;
  return suffixEnd(text, to, end);
}

function isFraction(text: string, at: number, end: number): boolean {
  return at >= end || (text.charCodeAt(at) !== DOT && wordStartLength(text, at, end) === 0);
}

/** @param at Where `e` may stand. An `e` without digits begins a suffix. */
function exponentEnd(text: string, at: number, end: number): number {
  if (at >= end || (text.charCodeAt(at) | 32) !== LOWER_E) return at;
  let to = at + 1;
  const sign = text[to];
  if (to < end && (sign === '+' || sign === '-')) to += 1;
  while (to < end && text.charCodeAt(to) === UNDERSCORE) to += 1;
  return to < end && isDigit(text.charCodeAt(to)) ? digitsEnd(text, to, end) : at;
}

function digitsEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && (isDigit(text.charCodeAt(to)) || text.charCodeAt(to) === UNDERSCORE)) to += 1;
  return to;
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

function isHexLetter(char: number): boolean {
  const lower = char | 32;
  return lower >= 97 && lower <= 102;
}
