import { endOfOpaque } from 'tree-sitter-leptos';

const TAB = 9;
const NEWLINE = 10;
const SPACE = 32;
const STAR = 42;
const SLASH = 47;
const BANG = 33;

/** A name in any alphabet, with the `r#` of a raw one (Rust reference, identifiers). */
const WORD = /(?:r#)?[_\p{XID_Start}][_\p{XID_Continue}]*/uy;

/** White space to Rust beyond ASCII, and the byte order mark that a file may begin with. */
const WIDE_BLANK = /[\u0085\u200e\u200f\u2028\u2029\ufeff]/;

/** Where the white space and the comments end that begin at an offset (UTF-16); doc comments are comments here. */
export function endOfBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || (code > 127 && isWideBlank(text, at))) {
      at++;
      continue;
    }
    if (code !== SLASH) return at;
    const end = endOfOpaque(text, at);
    if (end === at) return at;
    at = end;
  }
}

/** Where the white space and the comments end that are no outer doc comments, which belong to what follows. */
export function endOfBlanksBeforeDocs(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || (code > 127 && isWideBlank(text, at))) {
      at++;
      continue;
    }
    if (code !== SLASH || isDocComment(text, at)) return at;
    const end = endOfOpaque(text, at);
    if (end === at) return at;
    at = end;
  }
}

/** Whether an outer doc comment, `/// …` or `/** …`, begins at an offset. */
export function isDocComment(text: string, at: number): boolean {
  const third = text.charCodeAt(at + 2);
  if (text.charCodeAt(at) !== SLASH) return false;
  if (text.charCodeAt(at + 1) === SLASH) return third === SLASH && text.charCodeAt(at + 3) !== SLASH;
  if (text.charCodeAt(at + 1) !== STAR || third !== STAR) return false;
  const fourth = text.charCodeAt(at + 3);
  return fourth !== STAR && fourth !== SLASH;
}

/** Whether an inner doc comment, `//! …` or `/*! …`, begins at an offset. */
export function isInnerDocComment(text: string, at: number): boolean {
  return text.charCodeAt(at + 2) === BANG && text.charCodeAt(at) === SLASH;
}

/** Where the word ends that begins at an offset, a name with its `r#` or a keyword; the offset itself where none does. */
export function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isAsciiWord(code) && (at > from || !isDigit(code))) {
      at++;
      continue;
    }
    const mayGoOn = code > 127 || (code === 35 && at === from + 1);
    return mayGoOn ? endOfUnusualWord(text, from) : at;
  }
}

/** Whether the character in front of an offset belongs to a word. */
export function isBehindWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return isAsciiWord(code) || (code > 127 && /[\p{XID_Continue}\uDC00-\uDFFF]/u.test(text.charAt(at - 1)));
}

/** A name without the `r#` of a raw one. */
export function plainName(word: string): string {
  return word.startsWith('r#') ? word.slice(2) : word;
}

/** Where a line begins that is not further indented than the one of `from`, behind a line break at `newline`. */
export function isOutdented(text: string, newline: number, from: number): boolean {
  return indentAt(text, newline + 1) <= indentAt(text, startOfLine(text, from));
}

/** How far back the beginning of a line is looked for: code that counts on it has short lines. */
const LONGEST_LINE = 400;

function startOfLine(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < LONGEST_LINE && text.charCodeAt(at - 1) !== NEWLINE) at--;
  return at;
}

function indentAt(text: string, line: number): number {
  let at = line;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  return at - line;
}

function endOfUnusualWord(text: string, from: number): number {
  WORD.lastIndex = from;
  return WORD.test(text) ? WORD.lastIndex : from;
}

function isWideBlank(text: string, at: number): boolean {
  return WIDE_BLANK.test(text.charAt(at));
}

function isAsciiWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || code === 95 || isDigit(code);
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
