import { RustComment } from 'tree-sitter-leptos/parserless';
import type { LexedComment } from '../rust/tokens.js';
import { commentsAhead, type QuickSource } from './source.js';

/** The comments in front of the next token, as parts of what begins at `base`. */
export function readComments(source: QuickSource, base: number): readonly RustComment[] {
  return commentsAhead(source).map(comment => rustComment(source.cursor.text, comment, base));
}

/** As the grammar has it: blanks at the end of a line comment do not belong to it. */
function rustComment(text: string, { start, end, style }: LexedComment, base: number): RustComment {
  const length = style === 'line' ? text.slice(start, end).trimEnd().length : end - start;
  return new RustComment(start - base, length, style, false);
}
