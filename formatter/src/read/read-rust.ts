import { RustCode, type View } from 'tree-sitter-leptos/parserless';
import { firstIndex } from '../rust/first-index.js';
import { type Lexed, TokenKind } from '../rust/tokens.js';
import { nestedViewAt } from './nested-view.js';
import type { QuickSource } from './source.js';

/**
 * Rust code that parses, with the views in it.
 *
 * @param type What the grammar calls it.
 * @param start UTF-16 offsets in the text, as `end`.
 * @param base Where begins what the code is a part of.
 */
export function rustCode(source: QuickSource, type: string, start: number, end: number, base: number): RustCode {
  return new RustCode(start - base, end - start, type, [], nestedViews(source, start, end));
}

const NO_VIEWS: readonly View[] = [];

const HASH = 35;
const EXCLAMATION = 33;
const ZERO = 48;
const NINE = 57;

/** The outermost views in Rust code, in the tokens of other macros too. */
function nestedViews(source: QuickSource, start: number, end: number): readonly View[] {
  const { lexed } = source;
  const { kinds, starts, partners, count, text } = lexed;
  const views: View[] = [];
  const first = firstIndex(count, at => (starts[at] ?? start) >= start);
  // Behind the innermost tokens that a macro or an attribute is given as they are.
  let opaqueEnd = first;
  for (let at = first; at < count && (starts[at] ?? end) < end; at++) {
    if (kinds[at] === TokenKind.Literal && hasOddSuffix(lexed, at)) source.cursor.fail();
    if (kinds[at] !== TokenKind.Open) continue;
    const isOfMacro = isMark(lexed, at - 1, EXCLAMATION) && kinds[at - 2] === TokenKind.Ident && at - 2 >= first;
    const view = isOfMacro
      ? nestedViewAt(source, { first, open: at, base: start, isOpaque: at < opaqueEnd })
      : undefined;
    if (view !== undefined) {
      views.push(view);
      at = partners[at] ?? at;
    } else if (isOfMacro || isMark(lexed, at - 1, HASH)) {
      opaqueEnd = Math.max(opaqueEnd, partners[at] ?? at);
    }
  }
  if (views.length === 0) return NO_VIEWS;
  // What a macro is made of is no code yet: the grammar looks for no views there.
  return text.slice(start, end).includes('macro') ? source.cursor.fail() : views;
}

/** What begins with a digit and is a number in code, where a suffix is a type. */
const NUMBER =
  /^(?:0x[\da-f_]+?|0[bo][\d_]+|[\d_]+(?:\.[\d_]*)?(?:e[+-]?[\d_]+)?)(?:[iu](?:8|16|32|64|128|size)|f32|f64)?$/i;

/** Whether a literal is a number with a suffix that only a macro's tokens may have: `10px`. */
function hasOddSuffix({ text, starts, ends }: Lexed, index: number): boolean {
  const start = starts[index] ?? 0;
  const first = text.charCodeAt(start);
  return first >= ZERO && first <= NINE && !NUMBER.test(text.slice(start, ends[index]));
}

function isMark({ kinds, starts, text }: Lexed, index: number, character: number): boolean {
  return kinds[index] === TokenKind.Punct && text.charCodeAt(starts[index] ?? 0) === character;
}
