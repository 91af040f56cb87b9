import { endOfOpaque, opaqueTokens } from './opaque-tokens.js';
import type { Span } from './view/located.js';

/** The closing delimiter of each opening one, by character code. */
const CLOSERS = new Map([
  [40, 41],
  [91, 93],
  [123, 125],
]);

/**
 * The UTF-16 offset of the delimiter that closes the one at `open`; undefined where none does, or another one comes first.
 */
export function matchingDelimiter(text: string, open: number): number | undefined {
  const expected: number[] = [];
  for (let at = nextDelimiter(text, open); at < text.length; at = nextDelimiter(text, at + 1)) {
    const character = text.charCodeAt(at);
    const closer = closerOf(character);
    if (closer !== undefined) expected.push(closer);
    else if (expected.pop() !== character) return undefined;
    else if (expected.length === 0) return at;
  }
  return undefined;
}

/**
 * As `matchingDelimiter`, in half-typed code: a delimiter that closes none of those inside closes the one around them, as
 * for rustc; what is too many inside closes nothing.
 */
export function closingDelimiter(text: string, open: number): number | undefined {
  const expected: number[] = [];
  for (let at = nextDelimiter(text, open); at < text.length; at = nextDelimiter(text, at + 1)) {
    const character = text.charCodeAt(at);
    const closer = closerOf(character);
    if (closer !== undefined) {
      expected.push(closer);
      continue;
    }
    const closed = expected.lastIndexOf(character);
    if (closed === 0) return at;
    if (closed > 0) expected.length = closed;
  }
  return undefined;
}

/** The next delimiter in the code of a text, literals and comments passed over; the end of the text where none is. */
function nextDelimiter(text: string, from: number, end = text.length): number {
  for (let at = from; at < end; at++) {
    const character = text.charCodeAt(at);
    if (isPlain(character)) continue;
    const behind = endOfOpaque(text, at);
    if (behind > at) at = behind - 1;
    else if (closerOf(character) !== undefined || isClosing(character)) return at;
  }
  return end;
}

/** Whether a character begins neither a delimiter nor a literal nor a comment, by its code, as most do. */
export function isPlain(character: number): boolean {
  // `{|}` are the only delimiters above letters.
  return character < 34 || (character > 93 && character < 123) || (character > 47 && character < 91);
}

/** The delimiter that closes one, both by their character codes; undefined for what opens nothing. */
export function closerOf(character: number): number | undefined {
  return CLOSERS.get(character);
}

/** Whether a character is a closing delimiter, by its code. */
export function isClosing(character: number): boolean {
  return character === 41 || character === 93 || character === 125;
}

/** A piece of a text in which the delimiters do not pair up: UTF-16 offsets. */
export interface Unpaired extends Span {
  /** The delimiter that has no partner, or the wrong one. Which of two was meant nobody can say. */
  readonly at: number;
}

/**
 * The items of a Rust file of which nobody can say where they end, as delimiters lack their partners; none where all pair
 * up. As for rustc, an item begins where a line does that is not indented.
 */
export function unpairedItems(text: string): readonly Unpaired[] {
  if (unpairedIn(text, 0, text.length) === undefined) return [];
  const starts = [0, ...itemStarts(text), text.length];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? start;
    const at = unpairedIn(text, start, end);
    return at === undefined ? [] : [{ start, end, at }];
  });
}

function itemStarts(text: string): number[] {
  const starts: number[] = [];
  let from = 0;
  for (const { start, end } of [...opaqueTokens(text), { start: text.length, end: text.length }]) {
    for (const { index } of text.slice(from, start).matchAll(/(?<=\n)[\p{XID_Start}_#]/gu)) starts.push(from + index);
    from = end;
  }
  return starts;
}

function unpairedIn(text: string, start: number, end: number): number | undefined {
  const open: { readonly at: number; readonly closer: number }[] = [];
  for (let at = nextDelimiter(text, start, end); at < end; at = nextDelimiter(text, at + 1, end)) {
    const character = text.charCodeAt(at);
    const closer = closerOf(character);
    if (closer !== undefined) open.push({ at, closer });
    else if (open.pop()?.closer !== character) return at;
  }
  return open.at(0)?.at;
}
