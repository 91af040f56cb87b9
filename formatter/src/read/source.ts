import type { View, ViewCall } from 'tree-sitter-leptos';
import { firstIndex } from '../rust/first-index.js';
import type { Cursor } from '../rust/parse/cursor.js';
import type { Lexed, LexedComment } from '../rust/tokens.js';

/** What a view is read from quickly. */
export interface QuickSource {
  /** The tokens of the outermost view. */
  readonly lexed: Lexed;
  /** The tokens of the view at hand, and the place among them. */
  readonly cursor: Cursor;
  /** The last segments of the paths of macros that hold views. */
  readonly macroNames: ReadonlySet<string>;
  /**
   * Reads a view in the Rust code of this one, or ends the reading.
   *
   * @param base Where the code begins that holds it.
   * @param onItsOwn Whether the grammar would parse it on its own (`View.found`).
   */
  readonly readNested: (call: ViewCall, base: number, onItsOwn: boolean) => View;
}

const NONE: readonly LexedComment[] = [];

/** The comments that begin in `[start, end)`, UTF-16 offsets. */
export function commentsIn({ comments }: Lexed, start: number, end: number): readonly LexedComment[] {
  if (comments.length === 0 || start === end) return NONE;
  const first = firstIndex(comments.length, at => (comments[at]?.start ?? start) >= start);
  const next = comments[first];
  if (next === undefined || next.start >= end) return NONE;
  return comments.slice(
    first,
    firstIndex(comments.length, at => (comments[at]?.start ?? end) >= end),
  );
}

/** The comments between the last token and the next one. Where one is a doc comment, reading ends: it is a token. */
export function commentsAhead({ lexed, cursor }: QuickSource): readonly LexedComment[] {
  const comments = commentsIn(lexed, cursor.end, cursor.start);
  return comments.some(comment => comment.doc) ? cursor.fail() : comments;
}

/** Goes on only where no comment is in front of the next token. */
export function expectNoComment({ lexed, cursor }: QuickSource): void {
  if (commentsIn(lexed, cursor.end, cursor.start).length > 0) cursor.fail();
}

/** Goes on only where nothing, not even white space, stands in front of the next token. */
export function expectGlued(cursor: Cursor): void {
  if (cursor.end !== cursor.start) cursor.fail();
}
