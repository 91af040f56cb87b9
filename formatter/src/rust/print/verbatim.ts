import { opaqueTokens } from 'tree-sitter-leptos/parserless';
import { indentation } from '../../printer/indentation.js';
import type { VerbatimLine } from '../../printer/tokens.js';
import type { Span } from '../ast.js';
import type { RustContext } from './context.js';
import { hasNewline } from './trivia.js';

/** Prints a piece of the text as it is written, with the comments in it. What follows its first line is re-indented. */
export function printVerbatim(context: RustContext, span: Span): void {
  context.comments.takeBefore(span.end);
  context.out.verbatim(verbatimLines(context, span));
}

/**
 * The lines of a piece of the text, for `Printer.verbatim`. They keep their indentation relative to the line in which
 * the piece begins. A newline in a literal or in preformatted text is part of a line; what follows one in a block
 * comment stays as it is.
 */
export function verbatimLines(context: RustContext, span: Span): readonly VerbatimLine[] {
  const { text } = context;
  if (!hasNewline(text, span.start, span.end)) return [{ text: text.slice(span.start, span.end), relative: 0 }];
  const { tabSpaces } = context.out.settings;
  const base = indentation(text, text.lastIndexOf('\n', span.start - 1) + 1, tabSpaces);
  const lines: VerbatimLine[] = [];
  let from = span.start;
  let relative: number | undefined = 0;
  for (const { at, isInComment } of lineEnds(context, span)) {
    const line = text.slice(from + (relative === undefined ? 0 : blanksAt(text, from)), at);
    lines.push({ text: isInComment ? withoutReturn(line) : line.trimEnd(), relative });
    from = at + 1;
    relative = isInComment ? undefined : indentation(text, from, tabSpaces) - base;
  }
  return lines;
}

interface LineEnd {
  /** Of the newline, or where the text ends. */
  readonly at: number;
  readonly isInComment: boolean;
}

/** The newlines of a piece of the text save those in literals and preformatted text, and its end. */
function lineEnds(context: RustContext, span: Span): readonly LineEnd[] {
  const { text } = context;
  const opaque = opaqueSpans(context, span);
  const ends: LineEnd[] = [];
  let next = 0;
  let at = text.indexOf('\n', span.start);
  while (at >= 0 && at < span.end) {
    while ((opaque[next]?.end ?? span.end) <= at) next++;
    const around = opaque[next];
    const isInside = around !== undefined && around.start <= at;
    if (isInside && !around.isComment) at = around.end - 1;
    else ends.push({ at, isInComment: isInside });
    at = text.indexOf('\n', at + 1);
  }
  ends.push({ at: span.end, isInComment: false });
  return ends;
}

/** A literal, a block comment, or preformatted text, over several lines. */
interface OpaqueSpan extends Span {
  readonly isComment: boolean;
}

/** All of them in a piece of the text, in order; its delimiters need not have partners. */
function opaqueSpans({ text, preformatted }: RustContext, span: Span): readonly OpaqueSpan[] {
  const spans: OpaqueSpan[] = preformatted()
    .filter(({ start, end }) => span.start <= start && end <= span.end)
    .map(({ start, end }) => ({ start, end, isComment: false }));
  const isPreformatted = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  const tokens: OpaqueSpan[] = [];
  for (const { start, end, kind } of opaqueTokens(text, span.start)) {
    if (start >= span.end) break;
    if (hasNewline(text, start, end) && !isPreformatted(start))
      tokens.push({ start, end, isComment: kind !== 'literal' });
  }
  return [...spans, ...tokens].sort((one, other) => one.start - other.start);
}

/** How many characters the white space at the start of a line is. */
function blanksAt(text: string, lineStart: number): number {
  let at = lineStart;
  while (text[at] === '\t' || text[at] === ' ') at++;
  return at - lineStart;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
