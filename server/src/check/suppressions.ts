import type { LineIndex, Span } from 'tree-sitter-leptos';

/** The word that all these comments begin with. */
export const MARK = 'leptos-check-ignore';
const BEGINNING = /^(?:\/\/+|\/\*+|#+)[\s*]*leptos-check-ignore(?![\w-])/;
const PATTERN = /^(?:\/\/+|\/\*+|#+)[\s*]*leptos-check-ignore\s+([\w/-]+(?:\s*,\s*[\w/-]+)*)\s*(?::|\*\/|$)/d;

/** One name in a comment `leptos-check-ignore NAME, NAME: reason`. */
export interface Suppression {
  /** What is not to be told, as it is written: there may be no such code. */
  readonly code: string;
  /** Where the name stands: UTF-16 offsets. */
  readonly name: Span;
  readonly comment: Span;
  /** All names of the comment, in its order. */
  readonly names: readonly Span[];
}

/** A text and where its lines begin. */
export interface SuppressedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** Which codes are not to be told on which lines, and which of these comments were of use. */
export class Suppressions {
  /** By line, counted from zero. */
  private readonly byLine = new Map<number, Suppression[]>();
  private readonly used = new Set<Suppression>();
  private readonly all: Suppression[] = [];
  private readonly others: Span[] = [];

  /**
   * Reads `// leptos-check-ignore NAME, NAME: reason`. A comment that stands alone counts for the line below it (below
   * the comments that follow it), any other for the lines it stands on.
   *
   * @param commentsOf The comments of the text in their order; asked only where one may be meant.
   */
  static in(source: SuppressedText, commentsOf: (text: string) => readonly Span[]): Suppressions {
    const found = new Suppressions();
    if (!Suppressions.mayBeIn(source.text)) return found;
    const comments = commentsOf(source.text);
    const alone = linesOfCommentsOnly(source, comments);
    for (const comment of comments) {
      const named = suppressionsOf(comment, source.text);
      if (named.length > 0) found.add(named, linesMeant(comment, source.lines, alone));
      else if (BEGINNING.test(source.text.slice(comment.start, comment.end))) found.others.push(comment);
    }
    return found;
  }

  /** Whether a text may hold such a comment: nearly none does, and a search for a word costs next to nothing. */
  static mayBeIn(text: string): boolean {
    return text.includes(MARK);
  }

  /** Whether a finding with this code that begins on a line is not to be told. What takes one is of use from then on. */
  take(code: string, line: number): boolean {
    const taken = (this.byLine.get(line) ?? []).filter(suppression => suppression.code === code);
    for (const suppression of taken) this.used.add(suppression);
    return taken.length > 0;
  }

  /** Those that have taken nothing so far, in the order of the text. */
  get unused(): readonly Suppression[] {
    return this.all.filter(suppression => !this.used.has(suppression));
  }

  /** The comments that begin with the word and go on in another form, so that they suppress nothing. */
  get misread(): readonly Span[] {
    return this.others;
  }

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  private add(named: readonly Suppression[], lines: readonly number[]): void {
    this.all.push(...named);
    for (const line of lines) this.byLine.set(line, [...(this.byLine.get(line) ?? []), ...named]);
  }
}

function suppressionsOf(comment: Span, text: string): Suppression[] {
  const match = PATTERN.exec(text.slice(comment.start, comment.end));
  const [from = 0] = match?.indices?.[1] ?? [];
  const names = [...(match?.[1] ?? '').matchAll(/[\w/-]+/g)].map(({ index, 0: code }) => {
    const start = comment.start + from + index;
    return { code, span: { start, end: start + code.length } };
  });
  const spans = names.map(({ span }) => span);
  return names.map(({ code, span }) => ({ code, name: span, comment, names: spans }));
}

function linesMeant(comment: Span, lines: LineIndex, alone: ReadonlySet<number>): number[] {
  const own = linesOf(comment, lines);
  if (!own.every(line => alone.has(line))) return own;
  let below = (own[own.length - 1] ?? 0) + 1;
  while (alone.has(below)) below++;
  return [below];
}

/** The lines that hold comments and white space, and nothing else. */
function linesOfCommentsOnly({ text, lines }: SuppressedText, comments: readonly Span[]): ReadonlySet<number> {
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
