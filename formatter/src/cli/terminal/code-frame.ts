import { printable } from './printable.js';

/** A line as a terminal shows it, and the marks under a part of it. */
export interface FramedLine {
  readonly source: string;
  readonly marks: string;
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  /** The UTF-16 offset in the line at which it begins. */
  readonly index: number;
}

const TAB = 4;
/** Emoji, and what Unicode's East Asian Width calls wide or fullwidth. */
const WIDE = new RegExp(
  [
    String.raw`\p{Emoji_Presentation}|\u{fe0f}`,
    String.raw`|[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}]`,
    String.raw`|[\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{20000}-\u{3fffd}]`,
  ].join(''),
  'u',
);

/** What is shown as it is, one column for each character: nearly all lines of code. */
const ASCII = /^[\x20-\x7e]*$/;

/** Made when it is needed: its data takes tens of milliseconds to load. */
let graphemes: Intl.Segmenter | undefined;

/**
 * One line with marks under `[from, to)` (UTF-16 offsets in the line). Longer lines are clipped around the mark, tabs
 * become spaces, and what takes two columns gets two marks.
 *
 * @param width How many columns there are.
 */
export function frameLine(line: string, from: number, to: number, width: number): FramedLine {
  if (line.length <= width && ASCII.test(line)) {
    const end = Math.min(to, line.length);
    return { source: line, marks: ' '.repeat(Math.min(from, line.length)) + '^'.repeat(Math.max(1, end - from)) };
  }
  // More than is ever shown, and little enough for lines of megabytes. One column can take several UTF-16 units.
  const begin = Math.max(0, from - width * 4);
  const cells = cellsOf(line.slice(begin, from + width * 8), begin);
  const shown = clip(cells, from, width);
  const first = shown[0]?.index ?? 0;
  const last = shown[shown.length - 1];
  const isCutLeft = first > 0;
  const isCutRight = last !== undefined && last.index + last.shown.length < line.length;
  const marked = shown.filter(cell => cell.index >= from && cell.index < to);
  const before = shown.filter(cell => cell.index < from);
  return {
    source: `${isCutLeft ? '…' : ''}${shown.map(cell => cell.shown).join('')}${isCutRight ? '…' : ''}`,
    marks: ' '.repeat(widthOf(before) + (isCutLeft ? 1 : 0)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** Colours, each a function that paints a text. */
export interface FramePaint {
  readonly dim: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** Zero-based; characters are UTF-16 units. */
export interface FramedPlace {
  readonly line: number;
  readonly character: number;
  /** Where the marks end if that is on the same line, otherwise undefined: they go on to the line's end. */
  readonly until: number | undefined;
}

/**
 * A line with its number and marks under a part of it, with `around` lines before and after. No newline at the end.
 *
 * @param lineAt The text of a line without its end, undefined where there is no such line.
 * @param width Columns of the terminal.
 */
export function frameAround(
  lineAt: (line: number) => string | undefined,
  place: FramedPlace,
  around: number,
  width: number,
  paint: FramePaint,
): string {
  const numbers = Array.from({ length: 2 * around + 1 }, (_, index) => place.line - around + index);
  const present = numbers.flatMap(line => {
    const text = line < 0 ? undefined : lineAt(line);
    return text === undefined ? [] : [{ line, text }];
  });
  const gutter = `${(present.at(-1)?.line ?? 0) + 1}`.length;
  return present
    .flatMap(({ line, text }) => {
      const until = place.until ?? text.length;
      const { source, marks } = frameLine(text, place.character, until, Math.max(20, width - gutter - 6));
      const row = `  ${paint.dim(`${`${line + 1}`.padStart(gutter)} |`)} ${source}`.trimEnd();
      if (line !== place.line) return [row];
      return [row, `  ${paint.dim(`${' '.repeat(gutter)} |`)} ${paint.mark(marks)}`];
    })
    .join('\n');
}

/** All of the line where it fits, otherwise a window in which the mark has a third of it to its left. */
function clip(cells: readonly Cell[], from: number, width: number): readonly Cell[] {
  if (widthOf(cells) <= width) return cells;
  let start = cells.findIndex(cell => cell.index >= from);
  if (start === -1) start = cells.length;
  for (let left = 0; start > 0 && left < width / 3; start--) left += cells[start - 1]?.width ?? 0;
  let end = start;
  for (let used = 0; end < cells.length && used + (cells[end]?.width ?? 0) <= width - 2; end++) {
    used += cells[end]?.width ?? 0;
  }
  return cells.slice(start, end);
}

function cellsOf(text: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmentsOf(text)) {
    const isTab = segment === '\t';
    const width = isTab ? TAB - (column % TAB) : WIDE.test(segment) ? 2 : 1;
    cells.push({ shown: isTab ? ' '.repeat(width) : printable(segment), width, index: index + offset });
    column += width;
  }
  return cells;
}

/** What is one character to a reader. */
function segmentsOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (/^[\t\x20-\x7e]*$/.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemes.segment(text);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
