import type { FormatRange } from '../format.js';
import { UsageError } from './terminal/command.js';

/** Lines counted from 1, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads `L1:L2`.
 *
 * @throws UsageError where it is something else.
 */
export function readLineRange(value: string): LineRange {
  const [, first, last] = /^(\d+):(\d+)$/.exec(value) ?? [];
  const range = { first: Number(first), last: Number(last) };
  if (range.first >= 1 && range.last >= range.first) return range;
  throw new UsageError(`--range takes FIRST:LAST, lines counted from 1, not \`${value}\``);
}

/** The UTF-16 offsets of lines in a text. Lines beyond its end are as if they were empty. */
export function offsetsOf(text: string, { first, last }: LineRange): FormatRange {
  const start = startOfLine(text, first, 0, 1);
  return { start, end: startOfLine(text, last + 1, start, first) };
}

/** @param from A place at which a line begins, and `line` its number. */
function startOfLine(text: string, wanted: number, from: number, line: number): number {
  let offset = from;
  for (let current = line; current < wanted; current++) {
    const end = text.indexOf('\n', offset);
    if (end === -1) return text.length;
    offset = end + 1;
  }
  return offset;
}
