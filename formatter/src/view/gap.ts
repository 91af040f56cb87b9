import type { RustComment } from 'tree-sitter-leptos';

/** What stands between two parts of a view: comments, and blank lines (of several in a row only one counts). */
export interface Gap {
  /** Where it begins: behind the part in front. */
  readonly start: number;
  /** Comments on the line on which the part in front ends, with nothing but the line's end behind them. */
  readonly trailing: readonly RustComment[];
  readonly leading: readonly Leading[];
  /** Whether any of it asks for a new line: a blank line does, and a comment at the beginning or end of its line. */
  readonly breaks: boolean;
}

export type Leading = 'blank_line' | RustComment;

const NO_COMMENTS: readonly RustComment[] = [];
const NOTHING: readonly Leading[] = [];
const BLANK_LINE: readonly Leading[] = ['blank_line'];

/**
 * Reads what stands between `start` and `end` (UTF-16 offsets): nothing but white space and these comments.
 */
export function readGap(text: string, start: number, end: number, comments: readonly RustComment[]): Gap {
  if (comments.length === 0) {
    const breaks = newlines(text, start, end) > 1;
    return { start, trailing: NO_COMMENTS, leading: breaks ? BLANK_LINE : NOTHING, breaks };
  }
  const trailing = trailingComments(text, start, end, comments);
  const leading: Leading[] = [];
  let from = trailing.at(-1)?.end ?? start;
  for (const comment of comments.slice(trailing.length)) {
    if (newlines(text, from, comment.start) > 1) leading.push('blank_line');
    leading.push(comment);
    from = comment.end;
  }
  if (newlines(text, from, end) > 1) leading.push('blank_line');
  return { start, trailing, leading, breaks: newlines(text, start, end) > 0 };
}

/** The comments on the line of `start`, if that line ends behind them. */
function trailingComments(
  text: string,
  start: number,
  end: number,
  comments: readonly RustComment[],
): readonly RustComment[] {
  let from = start;
  for (const [index, comment] of comments.entries()) {
    if (newlines(text, from, comment.start) > 0) return comments.slice(0, index);
    from = comment.end;
  }
  return newlines(text, from, end) > 0 ? comments : [];
}

/** Whether there is more in a gap than blanks. */
export function hasComments(gap: Gap): boolean {
  return gap.trailing.length > 0 || gap.leading.some(part => part !== 'blank_line');
}

/** Whether a comment shares its line with what follows, as a block comment may. */
export function isInline(text: string, comment: RustComment, following: number): boolean {
  return comment.style === 'block' && newlines(text, comment.end, following) === 0;
}

/** How many newlines there are, up to two, as more make no difference. */
function newlines(text: string, start: number, end: number): 0 | 1 | 2 {
  const first = text.indexOf('\n', start);
  if (first === -1 || first >= end) return 0;
  const second = text.indexOf('\n', first + 1);
  return second === -1 || second >= end ? 1 : 2;
}
