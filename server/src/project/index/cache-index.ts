import { DIGEST_LENGTH, digestOfBytes } from './digest.js';

/** What the index of a cache tells of a file. */
export interface CacheEntry {
  /** As `FileStamp.text`. */
  readonly stamp: string;
  /** As `headOf` returns it. */
  readonly head: Uint8Array;
  /** Where its packed facts are in the cache, in bytes. */
  readonly start: number;
  readonly length: number;
}

const NEWLINE = 0x0a;
const TAB = 0x09;

/** How many digits tell where the index starts. */
const PLACE_LENGTH = 12;

/** The end of a cache is as long in each: where its index starts, and a digest of that. */
export const TRAILER_LENGTH = PLACE_LENGTH + DIGEST_LENGTH;

/** The index of a cache, and its trailer. @param indexStart In bytes. */
export function indexOf(entries: ReadonlyMap<string, CacheEntry>, indexStart: number): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (const [path, { stamp, head, start, length }] of entries) {
    parts.push(Buffer.from(`${JSON.stringify([path, stamp, start, length])}\t`), head, Buffer.of(NEWLINE));
  }
  const index = Buffer.concat(parts);
  const place = String(indexStart).padStart(PLACE_LENGTH, '0');
  return [index, Buffer.from(place + digestOfBytes(index, 0))];
}

/** Where the index starts, in bytes. @returns Undefined where this is no trailer. */
export function indexStartIn(trailer: Buffer): number | undefined {
  const place = trailer.toString('latin1', 0, PLACE_LENGTH);
  return /^\d+$/.test(place) ? Number(place) : undefined;
}

/**
 * The entries of an index by the paths in it.
 *
 * @param bytes Of the index and the trailer.
 * @returns Undefined where they are not what they were.
 */
export function entriesIn(bytes: Buffer): Map<string, CacheEntry> | undefined {
  const index = bytes.subarray(0, -TRAILER_LENGTH);
  if (bytes.toString('latin1', index.length + PLACE_LENGTH) !== digestOfBytes(index, 0)) return undefined;
  const entries = new Map<string, CacheEntry>();
  let at = 0;
  for (let end = index.indexOf(NEWLINE); end !== -1; end = index.indexOf(NEWLINE, at)) {
    const headStart = index.indexOf(TAB, at) + 1;
    const [path, stamp, start, length] = JSON.parse(index.toString('utf8', at, headStart - 1)) as EntryText;
    entries.set(path, { stamp, head: index.subarray(headStart, end), start, length });
    at = end + 1;
  }
  return entries;
}

/** As the digest says that this is what was written. */
type EntryText = [path: string, stamp: string, start: number, length: number];
