import { closerOf, isClosing, isPlain } from './delimiters.js';
import { endOfOpaque } from './opaque-tokens.js';
import type { Span } from './view/located.js';

/** What a line begins with that begins an item. */
const ITEM_START =
  /(?<=\n)(?:#!?\[|\/\/[/!]|(?:pub|fn|struct|enum|union|impl|mod|use|const|static|type|trait|async|unsafe|extern|macro_rules)\b)/gu;

/**
 * The items of a Rust file that are half-typed: a delimiter or a quote in them has no partner. A parser takes what follows
 * them for a part of them, and what follows a quote for its text. Each ends where the next item begins, as an item begins
 * where a line does that is not indented. UTF-16 offsets, in order; none where all that is open is closed.
 */
export function brokenItems(text: string): readonly Span[] {
  if (!isBroken(text)) return [];
  const starts = [0, ...[...text.matchAll(ITEM_START)].map(({ index }) => index)];
  return starts
    .map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
    .filter(({ start, end }) => isBroken(text.slice(start, end)));
}

/** The text with blanks for all that stands in the spans; lines stay where they are. */
export function blankedIn(text: string, spans: readonly Span[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of spans) {
    blanked += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    from = end;
  }
  return blanked + text.slice(from);
}

/**
 * Whether items of before an edit are those of after it, the edit inside of one of them or apart from all.
 *
 * @param edit `[start, oldEnd)` of the old text is `[start, newEnd)` of the new one.
 */
export function areSameItems(
  before: readonly Span[],
  after: readonly Span[],
  { start, oldEnd, newEnd }: { readonly start: number; readonly oldEnd: number; readonly newEnd: number },
): boolean {
  if (before.length !== after.length) return false;
  const moved = (offset: number): number => (offset > start ? offset + newEnd - oldEnd : offset);
  return before.every((item, index) => {
    const isInside = item.start < start && oldEnd < item.end;
    if (!isInside && oldEnd >= item.start && start <= item.end) return false;
    const now = after[index];
    return now?.start === moved(item.start) && now.end === moved(item.end);
  });
}

/** Whether something is open at the end of a text, or closed in it that is not open. Quick, as it is asked after each edit. */
function isBroken(text: string): boolean {
  // What is closed ends in front of this.
  const longer = `${text}\n`;
  const expected: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (isPlain(character)) continue;
    const behind = endOfOpaque(longer, at);
    if (behind === longer.length) return true;
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    const closer = closerOf(character);
    if (closer !== undefined) expected.push(closer);
    else if (isClosing(character) && expected.pop() !== character) return true;
  }
  return expected.length > 0;
}
