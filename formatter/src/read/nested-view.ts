import type { View } from 'tree-sitter-leptos';
import { type Lexed, TokenKind } from '../rust/tokens.js';
import type { QuickSource } from './source.js';

/** Where a macro call is found in Rust code. */
interface Place {
  /** Index of the first token of the code. */
  readonly first: number;
  /** Index of the delimiter that opens, behind a name and `!`. */
  readonly open: number;
  /** Where the code begins. */
  readonly base: number;
  /** Whether the call stands in the tokens of another macro. */
  readonly isOpaque: boolean;
}

/** The macros that the grammar knows to hold views. */
const OF_GRAMMAR: ReadonlySet<string> = new Set(['view', 'template']);

/** The view that is in the delimiters of a macro call; undefined where the macro is another one. */
export function nestedViewAt(source: QuickSource, { first, open, base, isOpaque }: Place): View | undefined {
  const { lexed, macroNames } = source;
  const { starts, ends, partners, text } = lexed;
  const name = text.slice(starts[open - 2], ends[open - 2]);
  if (!macroNames.has(name)) return undefined;
  const close = partners[open] ?? open;
  const start = startOfPath(lexed, open - 2, first) ?? source.cursor.fail();
  const macro = text.slice(start, ends[open - 2]);
  const bodyStart = ends[open] ?? 0;
  // A comment in front of the delimiter, or in the path.
  if (/\//.test(text.slice(start, bodyStart))) source.cursor.fail();
  const call = { start, end: ends[close] ?? 0, macro, bodyStart, bodyEnd: starts[close] ?? 0 };
  return source.readNested(call, base, isOpaque || !OF_GRAMMAR.has(name));
}

/** Where the path begins whose last segment is this token; undefined where it does not begin with a name. */
function startOfPath(lexed: Lexed, name: number, first: number): number | undefined {
  let at = name;
  while (at - 2 >= first && isColon(lexed, at - 1) && isColon(lexed, at - 2)) {
    if (at - 3 < first || lexed.kinds[at - 3] !== TokenKind.Ident) return undefined;
    at -= 3;
  }
  return lexed.starts[at];
}

function isColon({ kinds, starts, text }: Lexed, index: number): boolean {
  return kinds[index] === TokenKind.Punct && text.charAt(starts[index] ?? 0) === ':';
}
