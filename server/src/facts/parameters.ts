import type { Span } from 'tree-sitter-leptos';
import { type Outer, readOuter } from './attributes.js';
import { Cursor, type Source } from './cursor.js';
import { sharedText } from './shared-text.js';
import { squeezed } from './squeezed.js';
import { readVisibility } from './visibility.js';
import { endOfWord, plainName } from './words.js';

const COLON = 58;

/** A parameter of a function, or a field of a struct: `#[…] name: Type`. UTF-16 offsets. */
export interface Declaration {
  readonly outer: Outer;
  /** Without `mut`, `ref` and `r#`; undefined where the parameter is a pattern, as `(a, b)`. */
  readonly name: string | undefined;
  /** Where the name, without `r#`, or the pattern begins. */
  readonly nameStart: number;
  /** As written, blanks squeezed; empty where there is none yet. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Reads what stands between two commas; undefined for `self`, and where nothing has a name or type. */
export function readDeclaration(source: Source, { start, end }: Span): Declaration | undefined {
  const cursor = new Cursor(source, start, end);
  const outer = readOuter(cursor);
  readVisibility(cursor);
  skipModifiers(cursor);
  cursor.peek();
  const nameStart = cursor.at;
  const colon = endOfPattern(cursor);
  const pattern = squeezed(source.text, nameStart, colon);
  if (pattern === '' || /^(?:&\s*(?:'\w+\s*)?(?:mut\s+)?)?self$/.test(pattern)) return undefined;
  const isName = endOfWord(pattern, 0) === pattern.length;
  return {
    outer,
    name: isName ? sharedText(plainName(pattern)) : undefined,
    nameStart: isName && pattern.startsWith('r#') ? nameStart + 'r#'.length : nameStart,
    type: colon < end ? squeezed(source.text, colon + 1, end) : '',
    start,
    end,
  };
}

function skipModifiers(cursor: Cursor): void {
  for (let word = cursor.peekWord(); word === 'mut' || word === 'ref'; word = cursor.peekWord()) {
    const { at } = cursor;
    cursor.word();
    if (cursor.peek() === COLON) {
      cursor.at = at;
      return;
    }
  }
}

/** Where the `:` in front of the type stands; the end without one. */
function endOfPattern(cursor: Cursor): number {
  const { source, end } = cursor;
  while (!Number.isNaN(cursor.peek())) {
    if (source.text.startsWith('::', cursor.at)) cursor.at += 2;
    else if (cursor.code === COLON) return cursor.at;
    else cursor.skip();
  }
  return end;
}
