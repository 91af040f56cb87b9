import type { LineIndex, Span } from 'tree-sitter-leptos';
import type { Position, Range } from 'vscode-languageserver/node';

/** The LSP range of a span of UTF-16 offsets. */
export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/**
 * The UTF-16 offset of a position. Beyond a line's last character it is the line's end, as LSP says, before the line
 * break; beyond the last line it is the text's end.
 */
export function offsetAt(text: string, lines: LineIndex, position: Position): number {
  const start = lines.startOf(position.line);
  if (position.line >= lines.lineCount) return text.length;
  let end = lines.startOf(position.line + 1);
  if (end > start && text.charAt(end - 1) === '\n') end--;
  if (end > start && text.charAt(end - 1) === '\r') end--;
  return Math.min(start + position.character, end);
}

/** Whether a position names a place in the text; others have to be moved to the nearest one. */
export function isInside(text: string, lines: LineIndex, position: Position): boolean {
  return (
    lines.startOf(position.line) + position.character === offsetAt(text, lines, position) &&
    position.line < lines.lineCount
  );
}
