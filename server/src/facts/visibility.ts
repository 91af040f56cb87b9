import { Cursor } from './cursor.js';
import { OPEN_PAREN } from './delimiters.js';
import type { Visibility } from './facts.js';
import { sharedText } from './shared-text.js';
import { plainName } from './words.js';

const P = 112;

/** Goes over `pub`, `pub(crate)` or `pub(in a::b)`, if it is next (Rust reference, visibility). */
export function readVisibility(cursor: Cursor): Visibility {
  const { at } = cursor;
  if (cursor.peek() !== P || cursor.peekWord() !== 'pub') return 'private';
  cursor.at += 'pub'.length;
  cursor.peek();
  const { group } = cursor;
  if (cursor.code !== OPEN_PAREN || group === undefined) return 'pub';
  const inner = new Cursor(cursor.source, group.start, group.contentEnd);
  const restriction = readRestriction(inner);
  // `struct A(pub (B, C));` is a public field, whose type begins with the parenthesis.
  if (restriction === undefined) return 'pub';
  cursor.at = Math.max(at, group.end);
  return restriction;
}

function readRestriction(cursor: Cursor): Visibility | undefined {
  const word = cursor.word();
  if (word !== 'in') {
    cursor.peek();
    if (cursor.at < cursor.end) return undefined;
    if (word === 'crate') return 'crate';
    if (word === 'self') return 'private';
    return word === 'super' ? SUPER : undefined;
  }
  const segments: string[] = cursor.eat('::') ? [''] : [];
  do segments.push(sharedText(plainName(cursor.word())));
  while (cursor.eat('::'));
  return segments.length === 1 && segments[0] === 'crate' ? 'crate' : { in: segments };
}

const SUPER: Visibility = { in: ['super'] };
