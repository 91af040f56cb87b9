import type { TextEdit } from 'tree-sitter-leptos';
import type { Fix } from './finding.js';

/**
 * The edits of fixes that are applied together, in the order of the text. Of those that overlap or touch the first
 * counts, as a whole; the next run finds what is left. What several replace in the
 * same way, as an import, is replaced once.
 */
export function editsOfFixes(fixes: readonly Pick<Fix, 'edits'>[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { edits } of fixes) {
    const own = edits.filter(edit => !taken.some(other => isSame(edit, other)));
    if (own.every(edit => taken.every(other => edit.end < other.start || other.end < edit.start))) taken.push(...own);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  // Two that insert the same may both be needed.
  return a.start < a.end && a.start === b.start && a.end === b.end && a.text === b.text;
}
