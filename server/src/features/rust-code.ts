import { opaqueTokens } from 'tree-sitter-leptos';
import { changeBetween } from '../text-change.js';

/** A text, or a part of one, and what of it is code. */
interface RustCode {
  readonly text: string;
  /** As long as the text, everything else blanked out. */
  readonly code: string;
  /** Where the literals and comments are, in order: the start of each, and its end. */
  readonly bounds: readonly number[];
}

/** Several look at the same text one after the other, and then at what an edit has made of it. */
let latest: RustCode = { text: '', code: '', bounds: [] };

/** A Rust text whose literals and comments are blanked out, so that what is left is code, at its place. */
export function codeOf(text: string): string {
  if (latest.text !== text) latest = edited(latest, text);
  return latest.code;
}

/** As `codeOf`, for a piece of a text that is looked at once. */
export function blanked(piece: string): string {
  return codeFrom(piece, 0, () => false).code;
}

/**
 * As `blanked`, but each literal begins with a `0`, which stands for a value: a `|` behind one is an operator, and begins
 * no closure.
 */
export function valuesMarked(piece: string): string {
  let code = '';
  let at = 0;
  for (const { start, end, kind } of opaqueTokens(piece)) {
    const token = blanks(piece.slice(start, end));
    code += piece.slice(at, start) + (kind === 'literal' ? `0${token.slice(1)}` : token);
    at = end;
  }
  return code + piece.slice(at);
}

/** Blanks of the same length; line ends stay. Line by line, which is much faster than character by character. */
export function blanks(token: string): string {
  if (!token.includes('\n')) return ' '.repeat(token.length);
  return token
    .split('\n')
    .map(line => ' '.repeat(line.length))
    .join('\n');
}

/**
 * The code of a text that was another one before: only what lies between the tokens around the edit is read again. A
 * token is taken over where it does not touch what has changed, and what is behind it where it begins as it did.
 */
function edited(before: RustCode, text: string): RustCode {
  const change = changeBetween(before.text, text);
  if (change === undefined) return before;
  const shift = change.newEnd - change.oldEnd;
  // What ends right in front of the edit may go on in it: a comment, whose line ends there, with half of its line end.
  const touched = firstToken(before.bounds, (_, end) => end + 1 >= change.start);
  const from = before.bounds[2 * touched - 1] ?? 0;
  const tokenAt = (start: number): number => firstToken(before.bounds, known => known + shift >= start);
  // The character in front tells whether an `r` begins a string or ends a name.
  const isKept = (start: number): boolean =>
    start > change.newEnd && before.bounds[2 * tokenAt(start)] === start - shift;
  const { code, bounds, end } = codeFrom(text, from, isKept);
  const isRest = end === text.length;
  const kept = isRest ? [] : before.bounds.slice(2 * tokenAt(end)).map(bound => bound + shift);
  return {
    text,
    code: before.code.slice(0, from) + code + (isRest ? '' : before.code.slice(end - shift)),
    bounds: [...before.bounds.slice(0, 2 * touched), ...bounds, ...kept],
  };
}

/** The code from an offset up to the first token that need not be read, or to the end. */
function codeFrom(
  text: string,
  from: number,
  isEnd: (start: number) => boolean,
): Omit<RustCode, 'text'> & { readonly end: number } {
  const pieces: string[] = [];
  const bounds: number[] = [];
  let at = from;
  for (const { start, end } of opaqueTokens(text, from)) {
    if (isEnd(start)) return { code: pieces.join('') + text.slice(at, start), bounds, end: start };
    pieces.push(text.slice(at, start), blanks(text.slice(start, end)));
    bounds.push(start, end);
    at = end;
  }
  pieces.push(text.slice(at));
  return { code: pieces.join(''), bounds, end: text.length };
}

/** The index of the first token of which something is true; it is true of all behind it. */
function firstToken(bounds: readonly number[], isTrue: (start: number, end: number) => boolean): number {
  let low = 0;
  let high = bounds.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(bounds[2 * middle] ?? 0, bounds[2 * middle + 1] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
