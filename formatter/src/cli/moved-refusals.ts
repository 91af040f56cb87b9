import type { FormatEdit, FormatResult, Refusal } from '../format.js';

/** As much of a line as tells it from others. */
const SNIPPET = 60;

/**
 * Refusals with their places in the formatted text: that is what is on the disk when they are told.
 *
 * @param before The text that was formatted.
 */
export function movedRefusals(before: string, { edits, refusals }: FormatResult): readonly Refusal[] {
  if (edits.length === 0) return refusals;
  return refusals.map(refusal => {
    const start = placeAfter(before, edits, refusal.start);
    return { ...refusal, start, end: start + (refusal.end - refusal.start) };
  });
}

function placeAfter(before: string, edits: readonly FormatEdit[], offset: number): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start > offset) break;
    if (edit.end > offset) return edit.start + shift + placeWithin(before, edit, offset);
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/** A view in a formatted one is as it was: what is written at the place is found again. */
function placeWithin(before: string, edit: FormatEdit, offset: number): number {
  const [snippet = ''] = before.slice(offset, Math.min(edit.end, offset + SNIPPET)).split('\n', 1);
  if (snippet === '') return 0;
  const same = before.slice(edit.start, offset).split(snippet).length - 1;
  let place = edit.text.indexOf(snippet);
  for (let skipped = 0; skipped < same && place !== -1; skipped++) place = edit.text.indexOf(snippet, place + 1);
  return Math.max(0, place);
}
