import { endOfOpaque, matchingDelimiter, type Span } from 'tree-sitter-leptos/parserless';
import { skipAttributeAt } from '../rust/skip-attribute.js';

/** Statements and items that go on behind a block, up to their semicolon. */
const ENDS_WITH_SEMICOLON =
  /\s*(?:pub(?:\s*\([^)]*\))?\s+)?(?:let|const|static|type|use)\b(?!\s+(?:fn|unsafe|extern|async)\b)/y;

/**
 * Where the code ends that a `#[rustfmt::skip]` at `at` keeps from being formatted; `at` where there is none. An inner
 * attribute (`#![…]`) at the beginning of a file or block covers all of the rest of it.
 */
export function endOfSkipped(text: string, at: number): number {
  const attribute = skipAttributeAt(text, at);
  if (attribute === undefined) return at;
  if (attribute.inner) return endOfBlock(text, attribute.end);
  ENDS_WITH_SEMICOLON.lastIndex = attribute.end;
  return endOfStatement(text, attribute.end, ENDS_WITH_SEMICOLON.test(text));
}

/** All code in a span that a `#[rustfmt::skip]` keeps from being formatted, in order. */
export function skippedSpans(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  if (!text.slice(start, end).includes('rustfmt')) return spans;
  for (let at = start; at < end; at++) {
    const opaque = endOfOpaque(text, at);
    const behind = opaque > at ? opaque : endOfSkipped(text, at);
    if (opaque === at && behind > at) spans.push({ start: at, end: behind });
    at = Math.max(at, behind - 1);
  }
  return spans;
}

/** Up to the delimiter that closes the block around `from`, or the end of the text. */
function endOfBlock(text: string, from: number): number {
  return scan(text, from, () => undefined);
}

function endOfStatement(text: string, from: number, toSemicolon: boolean): number {
  return scan(text, from, (character, behind) => {
    if (character === ';') return behind;
    return character === '{' && !toSemicolon ? behind : undefined;
  });
}

/**
 * Goes over code at one level, whole groups and literals at a time, until `ends` knows the end or the level does.
 *
 * @param ends Given a character and the offset behind it (behind its group, where it opens one).
 */
function scan(text: string, from: number, ends: (character: string, behind: number) => number | undefined): number {
  for (let at = from; at < text.length; ) {
    const opaque = endOfOpaque(text, at);
    if (opaque > at) {
      at = opaque;
      continue;
    }
    const character = text.charAt(at);
    if (character === ')' || character === ']' || character === '}') return at;
    const isOpen = character === '(' || character === '[' || character === '{';
    const behind = isOpen ? (matchingDelimiter(text, at) ?? text.length - 1) + 1 : at + 1;
    const end = ends(character, behind);
    if (end !== undefined) return end;
    at = behind;
  }
  return text.length;
}
