import type { FactsOfFile } from '../source-files.js';
import type { FactsAhead } from './facts-ahead.js';
import type { FactsCache } from './facts-cache.js';
import { type FileStamp, fileStamp } from './file-stamp.js';
import { isSound, PackedFacts } from './packed-facts.js';
import { isReadable, readPacked, readText } from './read-file.js';
import type { ReadableFolders } from './readable-folders.js';

/** A file of the disk as it was at a moment. */
interface DiskFile {
  readonly stamp: string;
  /** Undefined where it is no text, or must not be read. */
  readonly facts: FactsOfFile | undefined;
}

/** Reads Rust files from the disk, as far as that is allowed, and their facts from the cache, as far as it has them. */
export class DiskFiles {
  /** @param ahead What other threads read of them. */
  constructor(
    private readonly readable: ReadableFolders,
    private readonly cache: FactsCache,
    private readonly ahead: FactsAhead,
  ) {}

  /** Undefined where there is no such file. */
  read(path: string): DiskFile | undefined {
    const stamp = fileStamp(path);
    return stamp === undefined ? undefined : { stamp: stamp.text, facts: this.factsOf(path, stamp) };
  }

  /** Undefined where there is no such file, where it is no text, or must not be read. */
  text(path: string): string | undefined {
    const stamp = fileStamp(path);
    return stamp === undefined || !isReadable(path, stamp, this.readable) ? undefined : readText(path);
  }

  private factsOf(path: string, stamp: FileStamp): FactsOfFile | undefined {
    if (!isReadable(path, stamp, this.readable)) return undefined;
    const known = this.cache.find(path, stamp);
    // Damaged ones count as none: the file is read again.
    if (known !== undefined && isSound(known)) return new PackedFacts(known);
    const facts = this.ahead.take(path, stamp) ?? readPacked(path);
    if (facts === undefined) return undefined;
    this.cache.keep(path, stamp, facts);
    return new PackedFacts(facts);
  }
}
