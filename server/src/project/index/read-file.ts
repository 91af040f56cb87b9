import { readFileSync } from 'node:fs';
import { decodeSource, UnreadableFile } from 'prettier-plugin-leptos/files';
import { readFacts } from '../../facts/read-facts.js';
import { withoutKeeping } from '../../facts/shared-text.js';
import { isOutOfReach } from '../out-of-reach.js';
import type { FileStamp } from './file-stamp.js';
import { packed } from './packed-facts.js';
import type { ReadableFolders } from './readable-folders.js';

/** Larger files are no source code, and their text would not fit into a string. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Whether a Rust file may be read. */
export function isReadable(path: string, { size, isLink }: FileStamp, readable: ReadableFolders): boolean {
  return size <= MOST_BYTES && readable.contain(path, isLink);
}

/**
 * The facts of a file that may be read, as `packed` returns them.
 *
 * @returns Undefined where it is no text, or has vanished.
 */
export function readPacked(path: string): Uint8Array | undefined {
  const text = readText(path);
  return text === undefined ? undefined : withoutKeeping(() => packed(readFacts(text), text));
}

/** The text of a file that may be read; undefined where it is none, or has vanished. */
export function readText(path: string): string | undefined {
  try {
    return decodeSource(readFileSync(path), undefined)?.text;
  } catch (error) {
    // rustc would not read it either, and says so. Or it has vanished meanwhile.
    if (error instanceof UnreadableFile || isOutOfReach(error)) return undefined;
    throw error;
  }
}
