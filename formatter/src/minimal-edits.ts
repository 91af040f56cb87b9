import { diffArrays } from 'diff';
import type { FormatEdit } from './format.js';

/** Beyond so many changed lines of a view it is replaced as a whole: looking for less would take too long. */
const MOST_CHANGED_LINES = 400;

/**
 * The same edits, but only of what differs: those of an editor keep its cursors, marks and folds then.
 *
 * @param text What the edits are for.
 * @param edits In order, not overlapping, as the result is.
 */
export function minimalEdits(text: string, edits: readonly FormatEdit[]): FormatEdit[] {
  return edits.flatMap(edit => lineEdits(text.slice(edit.start, edit.end), edit.text, edit.start));
}

function lineEdits(before: string, after: string, start: number): FormatEdit[] {
  const changes = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_CHANGED_LINES });
  if (changes === undefined) return [trimmed(before, after, start)];
  const edits: FormatEdit[] = [];
  let offset = start;
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  for (const { value, ...change } of [...changes, { value: [], removed: false, added: false }]) {
    if (change.removed) removed = value;
    else if (change.added) added = value;
    else {
      edits.push(...editsOf(removed, added, offset));
      offset += [...removed, ...value].join('').length;
      removed = [];
      added = [];
    }
  }
  return edits;
}

/** The edits that put lines in the place of others: line by line where there are as many. */
function editsOf(removed: readonly string[], added: readonly string[], start: number): FormatEdit[] {
  if (removed.length !== added.length) return [trimmed(removed.join(''), added.join(''), start)];
  let offset = start;
  return removed.map((line, index) => {
    const edit = trimmed(line, added[index] ?? '', offset);
    offset += line.length;
    return edit;
  });
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** The edit without what is the same at its beginning and its end. */
function trimmed(before: string, after: string, offset: number): FormatEdit {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++;
  while (splitsCharacter(before, prefix) || splitsCharacter(after, prefix)) prefix--;
  let suffix = 0;
  while (suffix < shorter - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  while (splitsCharacter(before, before.length - suffix) || splitsCharacter(after, after.length - suffix)) suffix--;
  return {
    start: offset + prefix,
    end: offset + before.length - suffix,
    text: after.slice(prefix, after.length - suffix),
  };
}

/** Whether an offset lies between `\r` and `\n`, or in the middle of a surrogate pair: no place for an editor. */
function splitsCharacter(text: string, offset: number): boolean {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(offset - 1, offset + 1));
}
