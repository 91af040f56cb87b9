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
    // Most characters are letters and blanks; `{|}` are the only delimiters above them.
    if (character < 34 || (character > 93 && character < 123) || (character > 47 && character < 91)) continue;
    const behind = endOfOpaque(text, at);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const closer = CLOSERS.get(character);
    if (closer !== undefined) expected.push(closer);
    if (character !== 41 && character !== 93 && character !== 125) continue;
    if (expected.pop() !== character) return undefined;
    if (expected.length === 0) return at;
  }
  return undefined;
}
