import { CHAR_CLASSES, CharClass, isUnicodeBlank, wordEnd, wordStartLength } from './characters.js';
import { blockComment, lineComment } from './lex-comment.js';
import { charEnd, rawStringEnd, stringEnd } from './lex-literal.js';
import { numberEnd } from './lex-number.js';
import { TokenBuffer } from './token-buffer.js';
import { type Lexed, type LexedComment, TokenKind } from './tokens.js';

const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const SLASH = 47;
const STAR = 42;
const BYTE_ORDER_MARK = 0xfeff;

/** What the compiler does not take as a raw identifier. */
const NEVER_RAW = new Set(['_', 'crate', 'self', 'Self', 'super']);

const buffer = new TokenBuffer();

/**
 * The tokens of a range of Rust, as the compiler (any edition before 2024) lexes it.
 *
 * Linear, and not recursive however deep the delimiters are. A byte order mark and a `#!` line are skipped where the
 * range begins with the text.
 *
 * @param start UTF-16 offsets in the text, as all places in the result.
 * @returns undefined where the compiler would not lex it: a literal or comment that does not end, an invalid escape or
 *   character, delimiters that do not match.
 */
export function lex(text: string, start: number, end: number): Lexed | undefined {
  const comments: LexedComment[] = [];
  buffer.clear();
  let at = start === 0 ? preambleEnd(text, end) : start;
  while (at < end) {
    const char = text.charCodeAt(at);
    switch (char < 128 ? CHAR_CLASSES[char] : CharClass.Invalid) {
      case CharClass.Blank:
        at += 1;
        continue;
      case CharClass.Word:
        at = addWord(text, at, wordEnd(text, at + 1, end), end);
        break;
      case CharClass.Punct:
        buffer.add(TokenKind.Punct, at, at + 1);
        at += 1;
        continue;
      case CharClass.Open:
        buffer.addOpen(at);
        at += 1;
        continue;
      case CharClass.Close:
        at = buffer.addClose(text, at) ? at + 1 : -1;
        break;
      case CharClass.Digit:
        at = addLiteral(at, numberEnd(text, at, end));
        break;
      case CharClass.Quote:
        at = addLiteral(at, stringEnd(text, at + 1, end, 'text'));
        break;
      case CharClass.Apostrophe:
        at = addQuoteOrLifetime(text, at, end);
        break;
      case CharClass.Slash:
        at = addSlash(text, at, end, comments);
        break;
      default:
        at = addBeyondAscii(text, at, end);
    }
    if (at < 0) return undefined;
  }
  return buffer.take(text, comments);
}

/** Behind a byte order mark and a `#!` line, which is none where `[` follows: then it is an inner attribute. */
function preambleEnd(text: string, end: number): number {
  const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  if (!text.startsWith('#!', at) || isInnerAttribute(text, at + 2, end)) return Math.min(at, end);
  const newline = text.indexOf('\n', at);
  return newline < 0 || newline > end ? end : newline;
}

function isInnerAttribute(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    if (text.charCodeAt(at) === SLASH && text.charCodeAt(at + 1) === SLASH) at = lineComment(text, at, end)?.end ?? end;
    else if (text.charCodeAt(at) === SLASH && text.charCodeAt(at + 1) === STAR) {
      at = blockComment(text, at, end)?.end ?? end;
    } else if (CHAR_CLASSES[text.charCodeAt(at)] === CharClass.Blank) at += 1;
    else return text[at] === '[';
  }
  return false;
}

function addLiteral(start: number, end: number): number {
  if (end >= 0) buffer.add(TokenKind.Literal, start, end);
  return end;
}

/** Adds the word, or the literal that it is the prefix of. Returns its end, or -1. */
function addWord(text: string, start: number, wordTo: number, end: number): number {
  const next = wordTo < end && wordTo - start <= 2 ? text.charCodeAt(wordTo) : 0;
  if (next === QUOTE || next === HASH || next === APOSTROPHE) {
    const prefix = text.slice(start, wordTo);
    if (prefix === 'r' && next === HASH && wordStartLength(text, wordTo + 1, end) > 0) {
      return addRawIdentifier(text, start, wordTo + 1, end);
    }
    const literal = prefixedEnd(text, prefix, next, wordTo, end);
    if (literal !== 0) return addLiteral(start, literal);
  }
  buffer.add(TokenKind.Ident, start, wordTo);
  return wordTo;
}

/** @param at Behind `r#`. */
function addRawIdentifier(text: string, start: number, at: number, end: number): number {
  const to = wordEnd(text, at, end);
  if (NEVER_RAW.has(text.slice(at, to))) return -1;
  buffer.add(TokenKind.Ident, start, to);
  return to;
}

/** The end of the literal that this prefix begins, -1 where it is broken, 0 where the word is no prefix of one. */
function prefixedEnd(text: string, prefix: string, next: number, at: number, end: number): number {
  if (next === APOSTROPHE) return prefix === 'b' ? charEnd(text, at + 1, end, 'bytes') : 0;
  switch (prefix) {
    case 'r':
      return rawStringEnd(text, at, end, 'text');
    case 'br':
      return rawStringEnd(text, at, end, 'bytes');
    case 'cr':
      return rawStringEnd(text, at, end, 'c');
    case 'b':
      return next === QUOTE ? stringEnd(text, at + 1, end, 'bytes') : 0;
    case 'c':
      return next === QUOTE ? stringEnd(text, at + 1, end, 'c') : 0;
    default:
      return 0;
  }
}

/** `'a'` is a character, `'a` a lifetime; `'ab'` is neither. */
function addQuoteOrLifetime(text: string, start: number, end: number): number {
  const first = wordStartLength(text, start + 1, end);
  if (first === 0 || (start + 1 + first < end && text.charCodeAt(start + 1 + first) === APOSTROPHE)) {
    return addLiteral(start, charEnd(text, start + 1, end, 'text'));
  }
  let to = wordEnd(text, start + 1, end);
  if (to === start + 2 && text.startsWith('r#', start + 1) && wordStartLength(text, to + 1, end) > 0) {
    to = wordEnd(text, to + 1, end);
  }
  if (to < end && text.charCodeAt(to) === APOSTROPHE) return -1;
  buffer.add(TokenKind.Lifetime, start, to);
  return to;
}

function addSlash(text: string, at: number, end: number, comments: LexedComment[]): number {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  if (next !== SLASH && next !== STAR) {
    buffer.add(TokenKind.Punct, at, at + 1);
    return at + 1;
  }
  const comment = next === SLASH ? lineComment(text, at, end) : blockComment(text, at, end);
  if (comment === undefined) return -1;
  comments.push(comment);
  return comment.end;
}

function addBeyondAscii(text: string, at: number, end: number): number {
  if (isUnicodeBlank(text.charCodeAt(at))) return at + 1;
  const first = wordStartLength(text, at, end);
  if (first === 0) return -1;
  const to = wordEnd(text, at + first, end);
  buffer.add(TokenKind.Ident, at, to);
  return to;
}
