import { readFileSync } from 'node:fs';
import { decodeSource, UnreadableFile } from 'prettier-plugin-leptos/files';
import { readFacts } from '../../facts/read-facts.js';
import { isOutOfReach } from '../out-of-reach.js';
import type { FactsOfFile } from '../source-files.js';
import type { FactsCache } from './facts-cache.js';
import { type FileStamp, fileStamp } from './file-stamp.js';
import { isSound, PackedFacts, packed } from './packed-facts.js';
import type { ReadableFolders } from './readable-folders.js';

/** A file of the disk as it was at a moment. */
interface DiskFile {
  readonly stamp: string;
  /** Undefined where it is no text, or must not be read. */
  readonly facts: FactsOfFile | undefined;
}

/** Larger files are no source code, and their text would not fit into a string. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads Rust files from the disk, as far as that is allowed, and their facts from the cache, as far as it has them. */
export class DiskFiles {
  constructor(
    private readonly readable: ReadableFolders,
    private readonly cache: FactsCache,
  ) {}

  /** Undefined where there is no such file. */
  read(path: string): DiskFile | undefined {
    const stamp = fileStamp(path);
    return stamp === undefined ? undefined : { stamp: stamp.text, facts: this.factsOf(path, stamp) };
  }

  /** Undefined where there is no such file, where it is no text, or must not be read. */
  text(path: string): string | undefined {
    const stamp = fileStamp(path);
    return stamp === undefined ? undefined : this.textOf(path, stamp);
  }

  private factsOf(path: string, stamp: FileStamp): FactsOfFile | undefined {
    const known = this.isReadable(path, stamp) ? this.cache.find(path, stamp) : undefined;
    // Damaged ones count as none: the file is read again.
    if (known !== undefined && isSound(known)) return new PackedFacts(known);
    const text = this.textOf(path, stamp);
    if (text === undefined) return undefined;
    const facts = packed(readFacts(text), text);
    this.cache.keep(path, stamp, facts);
    return new PackedFacts(facts);
  }

  private textOf(path: string, stamp: FileStamp): string | undefined {
    return this.isReadable(path, stamp) ? textIn(path) : undefined;
  }

  private isReadable(path: string, { size, isLink }: FileStamp): boolean {
    return size <= MOST_BYTES && this.readable.contain(path, isLink);
  }
}

function textIn(path: string): string | undefined {
  try {
    return decodeSource(readFileSync(path), undefined)?.text;
  } catch (error) {
    // rustc would not read it either, and says so. Or it has vanished meanwhile.
    if (error instanceof UnreadableFile || isOutOfReach(error)) return undefined;
    throw error;
  }
}
