import type { Span } from './view/located.js';

/** A literal with a text of its own, or a comment; doc comments are told apart, as they are attributes to Rust. */
export interface OpaqueToken extends Span {
  readonly kind: 'literal' | 'comment' | 'doc comment';
}

/** Whatever can hold brackets or `//` without meaning them. Block comments nest, and are read by hand. */
const OPAQUE = new RegExp(
  [
    /\b(?:[bc]?r)(?<hashes>#+)"/, // a raw string: its end depends on the hashes
    /\b(?:[bc]?r)"[^"]*"?/,
    /"(?:[^"\\]|\\[\s\S])*"?/,
    /'(?:\\(?:x..|u\{[^}]*\}|[\s\S])|[^'\\\n])'/, // a character; a lifetime has no second quote
    /\/\/[^\n]*/,
    /\/\*/,
  ]
    .map(part => part.source)
    .join('|'),
  'gu',
);

/** The literals and comments of a piece of Rust from an offset on, code and views alike, in order. UTF-16 offsets. */
export function* opaqueTokens(text: string, from = 0): Generator<OpaqueToken> {
  const pattern = new RegExp(OPAQUE);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const hashes = match.groups?.['hashes'];
    if (hashes !== undefined) pattern.lastIndex = endAfter(text, `"${hashes}`, pattern.lastIndex);
    if (match[0] === '/*') pattern.lastIndex = endOfBlockComment(text, start);
    const end = text.charAt(pattern.lastIndex - 1) === '\r' ? pattern.lastIndex - 1 : pattern.lastIndex;
    yield { start, end, kind: kindOf(text.slice(start, start + 4)) };
  }
}

function kindOf(beginning: string): OpaqueToken['kind'] {
  if (/^(?:\/\/!|\/\/\/(?!\/)|\/\*!|\/\*\*(?![*/]))/.test(beginning)) return 'doc comment';
  return /^\/[/*]/.test(beginning) ? 'comment' : 'literal';
}

function endAfter(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

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
