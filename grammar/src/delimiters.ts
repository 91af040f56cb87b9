import { opaqueTokens } from './opaque-tokens.js';
import type { Span } from './view/located.js';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * The UTF-16 offset of the delimiter that closes the one at `open`; undefined where none does, or another one comes first.
 */
export function matchingDelimiter(text: string, open: number): number | undefined {
  const expected: string[] = [];
  for (const { start, end } of code(text, open)) {
    for (let offset = start; offset < end; offset++) {
      const character = text.charAt(offset);
      const closer = CLOSERS[character];
      if (closer !== undefined) expected.push(closer);
      if (character !== ')' && character !== ']' && character !== '}') continue;
      if (expected.pop() !== character) return undefined;
      if (expected.length === 0) return offset;
    }
  }
  return undefined;
}

/** What lies between literals and comments. */
function* code(text: string, from: number): Generator<Span> {
  let start = from;
  for (const opaque of opaqueTokens(text, from)) {
    yield { start, end: opaque.start };
    start = opaque.end;
  }
  yield { start, end: text.length };
}
