import { endOfOpaque } from './opaque-tokens.js';

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
  for (let at = open; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (isPlain(character)) continue;
    const behind = endOfOpaque(text, at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const closer = closerOf(character);
    if (closer !== undefined) expected.push(closer);
    if (!isClosing(character)) continue;
    if (expected.pop() !== character) return undefined;
    if (expected.length === 0) return at;
  }
  return undefined;
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

/** Where the delimiters of a text do not pair up, as UTF-16 offsets. */
export interface Unpaired {
  /** One that has no partner, or the wrong one. */
  readonly at: number;
  /** What is in front of this may have ended early: something has been closed there that was never opened. */
  readonly endOfDoubt: number;
  /** What is behind this may be inside of something that was meant to be over. */
  readonly startOfDoubt: number;
}

/** What does not pair up; undefined where all does. Which of two was meant nobody can say. */
export function unpairedDelimiters(text: string): Unpaired | undefined {
  const open: { readonly at: number; readonly closer: number }[] = [];
  let stray: number | undefined;
  let wrong: number | undefined;
  for (let at = 0; at < text.length && wrong === undefined; at++) {
    const character = text.charCodeAt(at);
    if (isPlain(character)) continue;
    const behind = endOfOpaque(text, at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const closer = closerOf(character);
    if (closer !== undefined) open.push({ at, closer });
    if (!isClosing(character)) continue;
    if (open.length === 0) stray = at;
    else if (open.at(-1)?.closer === character) open.pop();
    else wrong = at;
  }
  const unclosed = open.at(0)?.at;
  const at = wrong ?? unclosed ?? stray;
  return at === undefined ? undefined : { at, endOfDoubt: stray ?? 0, startOfDoubt: unclosed ?? text.length };
}
