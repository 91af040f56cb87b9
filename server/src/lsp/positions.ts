import type { LineIndex, Span, TextEdit, ViewDocument } from 'tree-sitter-leptos';
import type { TextEdit as LspEdit, Position, Range } from 'vscode-languageserver/node';
import { invalid, isPosition } from './params.js';

/**
 * The UTF-16 offset of a position that a client sent.
 *
 * @throws ResponseError where it is no position.
 */
export function offsetIn({ lines }: ViewDocument, position: unknown): number {
  if (!isPosition(position)) throw invalid('`position` must have a line and a character');
  return lines.offsetAt(position);
}

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
