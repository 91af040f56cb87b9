import { readFacts } from '../../facts/read-facts.js';
import type { FactsOfFile } from '../source-files.js';
import type { FactsAhead } from './facts-ahead.js';
import type { FactsCache } from './facts-cache.js';
import { type FileStamp, fileStamp } from './file-stamp.js';
import { PackedFacts, packed } from './packed-facts.js';
import { isReadable, readPacked, readText } from './read-file.js';
import type { ReadableFolders } from './readable-folders.js';
import { FactsAtHand, type StoredFacts } from './stored-facts.js';

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
    const stored = this.cache.find(path, stamp) ?? this.readNow(path, stamp);
    return stored === undefined ? undefined : new PackedFacts(stored, path, readAgain);
  }

  private readNow(path: string, stamp: FileStamp): StoredFacts | undefined {
    const facts = this.ahead.take(path, stamp) ?? readPacked(path);
    return facts === undefined ? undefined : (this.cache.keep(path, stamp, facts) ?? new FactsAtHand(facts));
  }
}

/** Of a file that was read before; by now there may be nothing left of it. */
function readAgain(path: string): Uint8Array {
  return readPacked(path) ?? packed(readFacts(''), '');
}
