import type { RustComment } from 'tree-sitter-leptos';
import { type Gap, readGap } from './gap.js';

/** A part among others, with what stands in front of it. */
export interface Sibling<T> {
  readonly part: T;
  readonly gap: Gap;
  /** Whether no blank stands in front of it, comments or not. */
  readonly touches: boolean;
}

/** Parts in their order, and what stands behind the last one. */
export interface Siblings<T> {
  readonly parts: readonly Sibling<T>[];
  readonly last: Gap;
  /** Whether the last part, or the start, touches the end. */
  readonly touchesEnd: boolean;
}

interface Part {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Tells the parts between two delimiters from the comments among them.
 *
 * @param start Behind the opening delimiter, as an offset in the text; `end` in front of the closing one.
 */
export function siblingsOf<T extends Part>(
  text: string,
  parts: readonly (T | RustComment)[],
  start: number,
  end: number,
): Siblings<T> {
  const siblings: Sibling<T>[] = [];
  let comments: RustComment[] = [];
  let from = start;
  for (const part of parts) {
    if (isComment(part)) {
      comments.push(part);
      continue;
    }
    const partStart = part.start;
    const touches = isFilled(from, partStart, comments);
    siblings.push({ part, gap: readGap(text, from, partStart, comments), touches });
    if (comments.length > 0) comments = [];
    from = part.end;
  }
  return { parts: siblings, last: readGap(text, from, end, comments), touchesEnd: isFilled(from, end, comments) };
}

/** Whether there is nothing but these comments between two offsets. */
function isFilled(start: number, end: number, comments: readonly RustComment[]): boolean {
  return comments.reduce((from, comment) => (comment.start === from ? comment.end : from), start) === end;
}

function isComment(part: Part): part is RustComment {
  return part.kind === 'rust_comment';
}
