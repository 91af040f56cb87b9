import picocolors from 'picocolors';
import { LineIndex } from 'tree-sitter-leptos/parserless';
import type { Refusal } from '../format.js';
import type { Note } from './job.js';
import { frameAround } from './terminal/code-frame.js';

/** Lines before and after the one that a refusal is about. */
const AROUND = 1;

/**
 * Refusals as they are told, with the lines it is about.
 *
 * @param file As it is shown.
 * @param text The text in which the refusals have their places.
 */
export function refusalNotes(
  file: string,
  text: string,
  refusals: readonly Refusal[],
  { color, width }: { readonly color: boolean; readonly width: number },
): Note[] {
  if (refusals.length === 0) return [];
  const lines = LineIndex.of(text);
  const colors = picocolors.createColors(color);
  return refusals.map(({ start, end, reason, message }) => {
    const from = lines.positionAt(start);
    const to = lines.positionAt(end);
    const until = to.line === from.line ? to.character : undefined;
    const lineAt = (line: number): string | undefined =>
      line < lines.lineCount ? text.slice(lines.startOf(line), lines.endOf(line)) : undefined;
    const paint = { dim: colors.dim, mark: reason === 'syntax' ? colors.red : colors.yellow };
    return {
      kind: reason,
      trouble: { file, line: from.line + 1, column: from.character + 1, message },
      frame: frameAround(lineAt, { line: from.line, character: from.character, until }, AROUND, width, paint),
    };
  });
}
