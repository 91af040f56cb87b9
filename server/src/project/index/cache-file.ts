import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename, rm, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type CacheLine, factsIn, lineFor, linesOf } from './cache-lines.js';
import type { FileStamp } from './file-stamp.js';

/** What a cache may grow to; what does not fit is read again each time. */
const MOST_BYTES = 96 * 1024 * 1024;

/** So much is written before anything else gets its turn. */
const CHUNK_BYTES = 256 * 1024;

/** The facts of the files of a folder, kept from one start to the next. */
export class CacheFile {
  private lines = new Map<string, CacheLine>();
  private readonly news = new Map<string, { readonly stamp: string; readonly facts: Uint8Array }>();

  /**
   * @param path Of the cache itself.
   * @param header What a cache must begin with to be of use.
   */
  constructor(
    private readonly path: string,
    private readonly header: string,
  ) {}

  /** How many files it does not know yet. */
  get newsCount(): number {
    return this.news.size;
  }

  /** Reads what there is. A cache that is missing, of another build, or damaged says nothing: all that is lost is time. */
  async load(): Promise<void> {
    this.lines = await this.readLines();
    // It is in use, and must not be taken for a leftover.
    const now = new Date();
    if (this.lines.size > 0) await utimes(this.path, now, now).catch(() => undefined);
  }

  /**
   * The facts of a file, packed.
   *
   * @param key The file's path, in whatever way all of this cache are given.
   */
  find(key: string, stamp: FileStamp): Uint8Array | undefined {
    const line = this.lines.get(key);
    return line === undefined || line.stamp !== stamp.text ? undefined : factsIn(line);
  }

  has(key: string): boolean {
    return this.lines.has(key);
  }

  keep(key: string, stamp: FileStamp, facts: Uint8Array): void {
    // A file that was changed a moment ago may change again and still say the same about itself.
    if (stamp.isSettled) this.news.set(key, { stamp: stamp.text, facts });
  }

  /** Forgets what was loaded: by now others have what they need of it. */
  release(): void {
    this.lines = new Map();
  }

  /**
   * Writes what is new, and what another server has written meanwhile. A cache that cannot be written is none.
   *
   * @param isWanted Whether a file is still there.
   */
  async save(isWanted: (key: string) => boolean): Promise<void> {
    const news = new Map(this.news);
    this.news.clear();
    const before = [...(await this.readLines())].filter(([key]) => !news.has(key) && isWanted(key));
    const temporary = `${this.path}.${randomUUID()}.tmp`;
    try {
      await mkdir(dirname(this.path), { recursive: true });
      try {
        await this.write(
          temporary,
          before.map(([, line]) => line.bytes),
          news,
        );
        await rename(temporary, this.path);
      } finally {
        await rm(temporary, { force: true });
      }
    } catch {
      // A home that cannot be written, as in many a container, must not keep anybody from working.
    }
  }

  private async readLines(): Promise<Map<string, CacheLine>> {
    try {
      return linesOf(await readFile(this.path), this.header);
    } catch {
      return new Map();
    }
  }

  private async write(path: string, before: readonly Uint8Array[], news: typeof this.news): Promise<void> {
    const file = await open(path, 'wx', 0o600);
    try {
      let chunk: Uint8Array[] = [Buffer.from(`${this.header}\n`)];
      let [size, total] = [0, 0];
      for (const line of linesToWrite(before, news)) {
        const length = lengthOf(line);
        total += length;
        if (total > MOST_BYTES) break;
        chunk.push(...line);
        size += length;
        if (size < CHUNK_BYTES) continue;
        await writeAll(file, chunk);
        [chunk, size] = [[], 0];
      }
      await writeAll(file, chunk);
    } finally {
      await file.close();
    }
  }
}

/** Without a copy of all of them in one piece, which would be as much memory again. */
async function writeAll(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  const { bytesWritten } = await file.writev(parts);
  if (bytesWritten < lengthOf(parts)) throw new Error('there is no room left');
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function* linesToWrite(
  before: readonly Uint8Array[],
  news: ReadonlyMap<string, { readonly stamp: string; readonly facts: Uint8Array }>,
): Generator<readonly Uint8Array[]> {
  for (const line of before) yield [line];
  for (const [key, { stamp, facts }] of news) yield lineFor(key, stamp, facts);
}
