import type { FormatEdit } from './format.js';

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly FormatEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
