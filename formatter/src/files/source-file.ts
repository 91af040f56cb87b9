import { isUtf8 } from 'node:buffer';
import { codeOf } from './error-code.js';
import { reasonOf, type Trouble } from './trouble.js';
import type { ViewFilter } from './view-filter.js';

/** A file as it was read. */
export interface SourceFile {
  readonly bytes: Buffer;
  /** Without a byte order mark, as editors count. */
  readonly text: string;
  readonly hasBom: boolean;
}

/** A file that cannot be used; line and column count from 1. */
export class UnreadableFile extends Error {
  constructor(
    message: string,
    readonly line?: number,
    readonly column?: number,
  ) {
    super(message);
  }

  /** As something to tell. */
  at(file: string): Trouble {
    const { message, line, column } = this;
    return { file, message, ...(line === undefined || column === undefined ? {} : { line, column }) };
  }
}

/** What an error means that came from reading a file which was there when the files were listed. */
export function unreadable(error: unknown): UnreadableFile {
  return new UnreadableFile(codeOf(error) === 'ENOENT' ? 'has vanished during the run' : reasonOf(error));
}

/**
 * The text of a file.
 *
 * @param filter What the text must have to be of interest; undefined where every text is.
 * @returns Undefined where the text is of no interest. Most files are, and a search in their bytes shows it.
 * @throws UnreadableFile where it is no text.
 */
export function decodeSource(bytes: Buffer, filter: ViewFilter | undefined): SourceFile | undefined {
  if (!isUtf8(bytes)) throw notUtf8(bytes);
  if (filter !== undefined && !filter.words.some(word => bytes.includes(word))) return undefined;
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = bytes.toString('utf8', hasBom ? 3 : 0);
  if (filter !== undefined && !filter.call.test(text)) return undefined;
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw unreadableAt(bytes, nul, 'holds a NUL byte here: it is no text');
  return { bytes, text, hasBom };
}

function notUtf8(bytes: Buffer): UnreadableFile {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return new UnreadableFile('is not UTF-8: it begins like UTF-16', 1, 1);
  const offset = validLength(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return unreadableAt(bytes, offset, `is not UTF-8: unexpected byte 0x${byte}`);
}

/** How many bytes from the beginning are UTF-8. */
function validLength(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (canBeginWith(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // A character that is cut off, or never ends as it should, is wrong from its first byte on.
  return [low, low - 1, low - 2, low - 3].find(length => length >= 0 && isUtf8(bytes.subarray(0, length))) ?? low;
}

function canBeginWith(bytes: Buffer): boolean {
  try {
    // As part of a stream: a character may still be cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function unreadableAt(bytes: Buffer, offset: number, message: string): UnreadableFile {
  const before = new TextDecoder().decode(bytes.subarray(0, offset), { stream: true });
  const lines = before.split(/\r\n|\r|\n/);
  return new UnreadableFile(message, lines.length, (lines[lines.length - 1] ?? '').length + 1);
}
