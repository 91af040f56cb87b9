import type { LineIndex, Span, TextEdit } from 'tree-sitter-leptos';
import type { TextEdit as LspEdit, Position, Range } from 'vscode-languageserver/node';

/** The LSP range of a span of UTF-16 offsets. */
export function rangeOf(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** The LSP edit of one in UTF-16 offsets. */
export function textEditOf(edit: TextEdit, lines: LineIndex): LspEdit {
  return { range: rangeOf(lines, edit), newText: edit.text };
}

/** Whether a position names a place in the text; others have to be moved to the nearest one. */
export function isInside(lines: LineIndex, { line, character }: Position): boolean {
  return line < lines.lineCount && lines.startOf(line) + character <= lines.endOf(line);
}
