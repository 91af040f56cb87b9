import { randomUUID } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type CacheEntry, entriesIn, indexOf, indexStartIn, TRAILER_LENGTH } from './cache-index.js';
import type { FileStamp } from './file-stamp.js';
import { BytesAtHand, OpenedFile } from './opened-file.js';
import { headOf } from './packed-facts.js';
import { Spool, type Spooled } from './spool.js';
import { type ByteSource, FactsElsewhere, type StoredFacts } from './stored-facts.js';
import { inSlices } from './time-slices.js';

/** What a cache may grow to; what does not fit is read again each time. */
const MOST_BYTES = 96 * 1024 * 1024;

/** A cache that is not larger is read as a whole, and not left open. */
const SMALL_BYTES = 256 * 1024;

/** A cache as it was at a moment. */
interface Loaded {
  readonly entries: ReadonlyMap<string, CacheEntry>;
  readonly source: ByteSource;
}

const NOTHING: Loaded = { entries: new Map(), source: { read: () => undefined } };

/** What is new, and where it is written until it takes the cache's place. */
interface News {
  readonly spool: Spool;
  readonly path: string;
  readonly facts: Map<string, { readonly stamp: string; readonly spooled: Spooled }>;
}

/** The facts of the files of a folder, kept from one start to the next. */
export class CacheFile {
  private loaded = NOTHING;
  private news: News | undefined;
  private readonly header: Buffer;

  /**
   * @param path Of the cache itself.
   * @param header What a cache must begin with to be of use.
   */
  constructor(
    private readonly path: string,
    header: string,
  ) {
    this.header = Buffer.from(`${header}\n`);
  }

  /** How many files it does not know yet. */
  get newsCount(): number {
    return this.news?.facts.size ?? 0;
  }

  /** Reads what there is. A cache that is missing, of another build, or damaged says nothing: all that is lost is time. */
  load(): void {
    this.loaded = this.read();
    if (this.loaded.entries.size > 0) this.tellItIsUsed();
  }

  /**
   * The facts of a file.
   *
   * @param key The file's path, in whatever way all of this cache are given.
   */
  find(key: string, stamp: FileStamp): StoredFacts | undefined {
    const { entries, source } = this.loaded;
    const entry = entries.get(key);
    if (entry === undefined || entry.stamp !== stamp.text) return undefined;
    return new FactsElsewhere(entry.head, entry.start, entry.length, source);
  }

  has(key: string): boolean {
    return this.loaded.entries.has(key);
  }

  /**
   * Takes over what is new.
   *
   * @param facts Packed.
   * @returns Undefined where it is not kept.
   */
  keep(key: string, { text, isSettled }: FileStamp, facts: Uint8Array): StoredFacts | undefined {
    // A file that was changed a moment ago may change again and still say the same about itself.
    if (!isSettled) return undefined;
    this.news ??= this.begin();
    const { spool } = this.news;
    if (spool.size + facts.length > MOST_BYTES) return undefined;
    const spooled = spool.add(facts);
    this.news.facts.set(key, { stamp: text, spooled });
    return spooled;
  }

  /** Forgets what was loaded: by now others have what they need of it. */
  release(): void {
    this.loaded = NOTHING;
  }

  /**
   * Writes what is new, and what another server has written meanwhile. A cache that cannot be written is none.
   *
   * @param isWanted Whether a file is still there.
   */
  async save(isWanted: (key: string) => boolean): Promise<void> {
    const { news } = this;
    if (news === undefined) return;
    this.news = undefined;
    const { spool, path } = news;
    const entries = new Map<string, CacheEntry>();
    for (const [key, { stamp, spooled }] of news.facts) {
      const { head, start, length } = spooled;
      entries.set(key, { stamp, head: headOf(head), start, length });
    }
    const before = this.read();
    await inSlices(before.entries, ([key, entry]) => {
      if (entries.has(key) || !isWanted(key)) return;
      const bytes = before.source.read(entry.start, entry.length);
      if (bytes === undefined || spool.size + bytes.length > MOST_BYTES) return;
      entries.set(key, { ...entry, start: spool.size });
      spool.append(bytes);
    });
    for (const part of indexOf(entries, spool.size)) spool.append(part);
    if (spool.finish()) await rename(path, this.path).catch(() => undefined);
    await removeIfThere(path);
  }

  /** Forgets what is new: the next start finds it out again. */
  async discard(): Promise<void> {
    const { news } = this;
    this.news = undefined;
    if (news !== undefined) await removeIfThere(news.path);
  }

  /** What nobody has used for long is taken for a leftover. */
  private tellItIsUsed(): void {
    const now = new Date();
    try {
      utimesSync(this.path, now, now);
    } catch {
      // It is somebody else's, or gone by now.
    }
  }

  private begin(): News {
    const path = `${this.path}.${randomUUID()}.tmp`;
    const spool = new Spool(path);
    spool.append(this.header);
    return { spool, path, facts: new Map() };
  }

  private read(): Loaded {
    try {
      const { size } = statSync(this.path);
      const isSmall = size <= SMALL_BYTES;
      const source = isSmall ? new BytesAtHand(readFileSync(this.path)) : OpenedFile.forReading(this.path);
      if (source.read(0, this.header.length)?.equals(this.header) !== true) return NOTHING;
      const trailer = source.read(size - TRAILER_LENGTH, TRAILER_LENGTH);
      const indexStart = trailer === undefined ? undefined : indexStartIn(trailer);
      if (indexStart === undefined || indexStart > size) return NOTHING;
      const index = source.read(indexStart, size - indexStart);
      const entries = index === undefined ? undefined : entriesIn(index);
      return entries === undefined ? NOTHING : { entries, source };
    } catch {
      // There is none, or it cannot be read.
      return NOTHING;
    }
  }
}

/** A home that cannot be written, as in many a container, must not keep anybody from working. */
async function removeIfThere(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}
