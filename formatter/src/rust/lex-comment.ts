import type { LexedComment } from './tokens.js';

const SLASH = 47;
const STAR = 42;
const BANG = 33;
const CARRIAGE_RETURN = 13;
const NEWLINE = 10;

/** The line comment at a place (`//…`); undefined where a doc comment has a `\r` inside, which the compiler rejects. */
export function lineComment(text: string, start: number, end: number): LexedComment | undefined {
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 || newline > end ? end : newline;
  const to = lineEnd < end && text.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd;
  const doc = isLineDoc(text, start + 2, to);
  if (doc && hasLoneReturn(text, start, to)) return undefined;
  return { start, end: to, style: 'line', doc };
}

/** The block comment at a place (`/*…`), nested ones inside it; undefined where it does not end. */
export function blockComment(text: string, start: number, end: number): LexedComment | undefined {
  let depth = 1;
  let to = start + 2;
  while (depth > 0) {
    if (to + 1 >= end) return undefined;
    const char = text.charCodeAt(to);
    if (char === STAR && text.charCodeAt(to + 1) === SLASH) {
      depth -= 1;
      to += 2;
    } else if (char === SLASH && text.charCodeAt(to + 1) === STAR) {
      depth += 1;
      to += 2;
    } else to += 1;
  }
  const doc = isBlockDoc(text, start + 2);
  if (doc && hasLoneReturn(text, start, to)) return undefined;
  return { start, end: to, style: 'block', doc };
}

/** @param at Behind `//`. Four slashes are no doc comment. */
function isLineDoc(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const char = text.charCodeAt(at);
  if (char === BANG) return true;
  return char === SLASH && (at + 1 >= end || text.charCodeAt(at + 1) !== SLASH);
}

/** @param at Behind the opening slash and star. Neither three stars nor the empty comment are doc comments. */
function isBlockDoc(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  if (char === BANG) return true;
  const next = text.charCodeAt(at + 1);
  return char === STAR && next !== STAR && next !== SLASH;
}

function hasLoneReturn(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== NEWLINE) return true;
  }
  return false;
}
