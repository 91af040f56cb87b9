import { opaqueTokens, type Span, type TextEdit, type ViewDocument } from 'tree-sitter-leptos';

const FOUR_BLANKS = '    ';

/** How lines end in a document, told by its first one. */
export function lineEndOf({ text }: ViewDocument): '\n' | '\r\n' {
  return text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n';
}

/** The blanks at the beginning of the line of a UTF-16 offset. */
export function indentationAt(document: ViewDocument, offset: number): string {
  const { lines, text } = document;
  const { line } = lines.positionAt(offset);
  return /^[ \t]*/.exec(text.slice(lines.startOf(line), lines.endOf(line)))?.[0] ?? '';
}

/** Whether only blanks stand before an offset on its line. */
export function beginsLine(document: ViewDocument, offset: number): boolean {
  const { lines, text } = document;
  return text.slice(lines.startOf(lines.positionAt(offset).line), offset).trim() === '';
}

/** Whether only blanks follow an offset on its line. */
export function endsLine(document: ViewDocument, offset: number): boolean {
  const { lines, text } = document;
  return text.slice(offset, lines.endOf(lines.positionAt(offset).line)).trim() === '';
}

/** One step of indentation, as what stands at `inner` has it within what stands at `outer`; otherwise a tab or blanks. */
export function stepBetween(document: ViewDocument, outer: number, inner: number): string {
  const from = indentationAt(document, outer);
  const to = indentationAt(document, inner);
  if (to.length > from.length && to.startsWith(from)) return to.slice(from.length);
  return to.includes('\t') ? '\t' : FOUR_BLANKS;
}

/**
 * Gives the lines that begin in a span another indentation. Blank lines and those that begin in a string stay.
 *
 * @param change The new indentation of a line, from the one that it has.
 */
export function reindented(document: ViewDocument, span: Span, change: (indentation: string) => string): TextEdit[] {
  const { lines, text } = document;
  const literals = [...opaqueTokens(text.slice(span.start, span.end))]
    .filter(token => token.kind === 'literal')
    .map(token => ({ start: span.start + token.start, end: span.start + token.end }));
  const edits: TextEdit[] = [];
  const last = lines.positionAt(span.end).line;
  for (let line = lines.positionAt(span.start).line + 1; line <= last; line++) {
    const start = lines.startOf(line);
    const indentation = indentationAt(document, start);
    const isBlank = start + indentation.length >= lines.endOf(line);
    if (isBlank || literals.some(literal => literal.start < start && start < literal.end)) continue;
    const changed = change(indentation);
    if (changed !== indentation) edits.push({ start, end: start + indentation.length, text: changed });
  }
  return edits;
}
