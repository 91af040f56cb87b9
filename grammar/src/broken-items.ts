import { unpairedIn } from './delimiters.js';
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

function isBroken(text: string): boolean {
  return unpairedIn(text, 0, text.length) !== undefined || isCutOff(text);
}

/** Whether the last literal or comment of a text goes on behind it. */
function isCutOff(text: string): boolean {
  const longer = `${text}\n`;
  for (let at = 0; at < text.length; at++) {
    const behind = endOfOpaque(longer, at);
    if (behind === longer.length) return true;
    if (behind > at) at = behind - 1;
  }
  return false;
}
