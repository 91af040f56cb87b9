import { opaqueTokens } from 'tree-sitter-leptos';
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
 * the piece begins. A newline in a literal is part of a line; what follows one in a block comment stays as it is.
 */
export function verbatimLines(context: RustContext, span: Span): readonly VerbatimLine[] {
  const { text } = context;
  if (!hasNewline(text, span.start, span.end)) return [{ text: text.slice(span.start, span.end), relative: 0 }];
  const { tabSpaces } = context.out.settings;
  const base = indentation(text, text.lastIndexOf('\n', span.start - 1) + 1, tabSpaces);
  const lines: VerbatimLine[] = [];
  let from = span.start;
  let relative: number | undefined = 0;
  for (const { at, isInComment } of lineEnds(text, span)) {
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

/** The newlines of a piece of the text save those in literals, and its end. */
function lineEnds(text: string, span: Span): readonly LineEnd[] {
  const opaque = opaqueSpans(text, span);
  const ends: LineEnd[] = [];
  let next = 0;
  let at = text.indexOf('\n', span.start);
  while (at >= 0 && at < span.end) {
    while ((opaque[next]?.end ?? span.end) <= at) next++;
    const around = opaque[next];
    const isInside = around !== undefined && around.start < at;
    if (isInside && around.isLiteral) at = around.end - 1;
    else ends.push({ at, isInComment: isInside });
    at = text.indexOf('\n', at + 1);
  }
  ends.push({ at: span.end, isInComment: false });
  return ends;
}

/** A literal, or a block comment, over several lines. */
interface OpaqueSpan extends Span {
  readonly isLiteral: boolean;
}

/** All of them in a piece of the text, in order; its delimiters need not have partners. */
function opaqueSpans(text: string, span: Span): readonly OpaqueSpan[] {
  const spans: OpaqueSpan[] = [];
  for (const { start, end, kind } of opaqueTokens(text, span.start)) {
    if (start >= span.end) break;
    if (hasNewline(text, start, end)) spans.push({ start, end, isLiteral: kind === 'literal' });
  }
  return spans;
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
