import type { Span } from './view/located.js';

/** A literal with a text of its own, or a comment; doc comments are told apart, as they are attributes to Rust. */
export interface OpaqueToken extends Span {
  readonly kind: 'literal' | 'comment' | 'doc comment';
}

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const STAR = 42;
const SLASH = 47;
const BACKSLASH = 92;

/** The literals and comments of a piece of Rust from an offset on, code and views alike, in order. UTF-16 offsets. */
export function* opaqueTokens(text: string, from = 0): Generator<OpaqueToken> {
  for (let at = from; at < text.length; at++) {
    const behind = endOfOpaque(text, at);
    if (behind === at) continue;
    const start = text.charCodeAt(at) === DOUBLE_QUOTE ? startOfString(text, at, from) : at;
    yield { start, end: behind, kind: kindOf(text.slice(start, start + 4)) };
    at = behind - 1;
  }
}

/**
 * Where the literal or comment ends that has its quote, or its first slash, at `at`; `at` itself where none has. Of a
 * raw string the quote counts, not the `r` in front. Quick, as whole files are read through it.
 */
export function endOfOpaque(text: string, at: number): number {
  const character = text.charCodeAt(at);
  if (character === DOUBLE_QUOTE) return endOfString(text, at);
  if (character === SINGLE_QUOTE) return endOfCharacter(text, at);
  if (character !== SLASH) return at;
  const next = text.charCodeAt(at + 1);
  if (next === SLASH) return endOfLine(text, at);
  return next === STAR ? endOfBlockComment(text, at) : at;
}

function endOfString(text: string, quote: number): number {
  const hashes = hashesOfRawString(text, quote);
  if (hashes !== undefined) return endAfter(text, `"${'#'.repeat(hashes)}`, quote + 1);
  for (let at = quote + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === DOUBLE_QUOTE) return at + 1;
    if (character === BACKSLASH) at++;
  }
  return text.length;
}

/** How many hashes stand between the `r` of a raw string and its quote; undefined where there is no such `r`. */
function hashesOfRawString(text: string, quote: number): number | undefined {
  let at = quote - 1;
  while (text.charCodeAt(at) === HASH) at--;
  if (text.charAt(at) !== 'r') return undefined;
  const prefix = /[bc]/.test(text.charAt(at - 1)) ? at - 1 : at;
  return isWord(text, prefix - 1) ? undefined : quote - 1 - at;
}

/** Where a string begins that has its quote at `quote`, its prefix included. */
function startOfString(text: string, quote: number, from: number): number {
  const hashes = hashesOfRawString(text, quote);
  if (hashes === undefined) return quote;
  const r = quote - 1 - hashes;
  return Math.max(from, /[bc]/.test(text.charAt(r - 1)) ? r - 1 : r);
}

function isWord(text: string, at: number): boolean {
  return /[\p{XID_Continue}]/u.test(text.charAt(at));
}

/** A lifetime has no second quote. */
function endOfCharacter(text: string, quote: number): number {
  const first = text.charCodeAt(quote + 1);
  if (first !== BACKSLASH) {
    if (first === NEWLINE || first === SINGLE_QUOTE || Number.isNaN(first)) return quote;
    const length = (text.codePointAt(quote + 1) ?? 0) > 0xffff ? 2 : 1;
    return text.charCodeAt(quote + 1 + length) === SINGLE_QUOTE ? quote + length + 2 : quote;
  }
  // What stands between the braces of an escape is no beginning of another literal or comment.
  const escaped = /\\(?:x..|u\{[^}'"/\n]*\}|[\s\S])'/y;
  escaped.lastIndex = quote + 1;
  return escaped.test(text) ? escaped.lastIndex : quote;
}

function kindOf(beginning: string): OpaqueToken['kind'] {
  if (/^(?:\/\/!|\/\/\/(?!\/)|\/\*!|\/\*\*(?![*/]))/.test(beginning)) return 'doc comment';
  return /^\/[/*]/.test(beginning) ? 'comment' : 'literal';
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  const end = newline === -1 ? text.length : newline;
  return text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
}

function endAfter(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** Block comments nest. */
function endOfBlockComment(text: string, start: number): number {
  const delimiter = /\/\*|\*\//g;
  delimiter.lastIndex = start;
  let depth = 0;
  for (let match = delimiter.exec(text); match !== null; match = delimiter.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return delimiter.lastIndex;
  }
  return text.length;
}
