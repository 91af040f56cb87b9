import type { Span } from './view/located.js';

/** Replaces `[start, end)` (UTF-16 offsets) by `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text after edits that are in its order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
