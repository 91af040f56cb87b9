import { type LineIndex, opaqueTokens, type Span, type ViewDocument } from 'tree-sitter-leptos';

const MARK = 'leptos-check-ignore';
const PATTERN = /^(?:\/\/+|\/\*+)[\s*]*leptos-check-ignore\s+([\w/-]+(?:\s*,\s*[\w/-]+)*)\s*(?::|\*\/|$)/;

/** Which codes are not to be told on which lines (zero-based). */
export type Suppressions = ReadonlyMap<number, ReadonlySet<string>>;

/**
 * Reads `// leptos-check-ignore SLUG, SLUG: reason`. A comment that stands alone counts for the line below it (below
 * the comments that follow it), any other for the lines it stands on.
 */
export function suppressionsIn(document: ViewDocument): Suppressions {
  const byLine = new Map<number, Set<string>>();
  // Nearly no file has one, and a search for a word costs next to nothing.
  if (!document.text.includes(MARK)) return byLine;
  const comments = [...opaqueTokens(document.text)].filter(token => token.kind === 'comment');
  const alone = linesOfCommentsOnly(document, comments);
  for (const comment of comments) {
    const slugs = slugsIn(document.text.slice(comment.start, comment.end));
    if (slugs.length === 0) continue;
    for (const line of linesMeant(comment, document.lines, alone)) addAll(byLine, line, slugs);
  }
  return byLine;
}

/** Whether a finding that begins at `place` is not to be told. */
export function isSuppressed(suppressions: Suppressions, lines: LineIndex, code: string, place: Span): boolean {
  return suppressions.get(lines.positionAt(place.start).line)?.has(code) ?? false;
}

function slugsIn(comment: string): string[] {
  const list = PATTERN.exec(comment)?.[1];
  return list === undefined ? [] : list.split(',').map(slug => slug.trim());
}

function linesMeant(comment: Span, lines: LineIndex, alone: ReadonlySet<number>): number[] {
  const own = linesOf(comment, lines);
  if (!own.every(line => alone.has(line))) return own;
  let below = (own[own.length - 1] ?? 0) + 1;
  while (alone.has(below)) below++;
  return [below];
}

/** The lines that hold comments and white space, and nothing else. */
function linesOfCommentsOnly(document: ViewDocument, comments: readonly Span[]): ReadonlySet<number> {
  const { text, lines } = document;
  const alone = new Set(comments.flatMap(comment => linesOf(comment, lines)));
  let end = 0;
  for (const span of [...comments, { start: text.length, end: text.length }]) {
    markCode(text.slice(end, span.start), end, lines, alone);
    end = span.end;
  }
  return alone;
}

/** Strikes out the first and the last line of a piece of code: those between them have no comment. */
function markCode(code: string, offset: number, lines: LineIndex, alone: Set<number>): void {
  const first = code.search(/\S/);
  if (first === -1) return;
  const firstLine = lines.positionAt(offset).line;
  const lastLine = lines.positionAt(offset + code.length).line;
  if (lines.positionAt(offset + first).line === firstLine) alone.delete(firstLine);
  if (lines.positionAt(offset + code.trimEnd().length).line === lastLine) alone.delete(lastLine);
}

function linesOf(span: Span, lines: LineIndex): number[] {
  const first = lines.positionAt(span.start).line;
  const last = lines.positionAt(span.end).line;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function addAll(byLine: Map<number, Set<string>>, line: number, slugs: readonly string[]): void {
  const known = byLine.get(line) ?? new Set<string>();
  for (const slug of slugs) known.add(slug);
  byLine.set(line, known);
}
