import { readFileSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { statsOf } from '../../files/stats-of.js';
import type { FormatOptions } from '../../options.js';
import { digestOf } from '../digest.js';
import type { Finding } from '../job.js';
import { type Entries, readEntries, writeEntries } from './cache-file.js';
import { cachedRoot, cacheFolder } from './cache-folder.js';
import { isSameStamp, isTrustworthy, type Stamp, stampOf } from './stamp.js';

/** A file that nobody asked about for so many days is forgotten. */
const REMEMBERED_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** A file as it was before it was read. */
export interface Seen {
  readonly path: string;
  readonly stats: Stats;
  /** When it was looked at, in milliseconds since 1970. */
  readonly at: number;
  readonly options: FormatOptions;
}

/** Knows what earlier runs have found out about files, so that another one need not read them. */
export class Cache {
  private readonly names = new WeakMap<FormatOptions, string>();
  private readonly today = Math.floor(Date.now() / DAY_MS);
  /** What this run has found out, or was the first to use today. */
  private readonly current: Entries = new Map();
  private hasNews = false;

  private constructor(
    private readonly root: string,
    private readonly file: string,
    private readonly version: string,
    private readonly known: Entries,
    /** What the system said about the cache's file before it was read. */
    private readonly stamp: Stamp | undefined,
  ) {}

  /**
   * The cache of a folder's repository.
   *
   * @param version Of this program: another one may format in another way.
   */
  static open(folder: string, version: string): Cache {
    const root = cachedRoot(folder);
    const file = join(cacheFolder(), `${digestOf(root)}.json`);
    const stamp = stampOfFile(file);
    return new Cache(root, file, version, readEntries(file, version), stamp);
  }

  /** What is known about a file. It is read only where the system says that it may have changed. */
  find(seen: Seen): Finding | undefined {
    const key = this.keyOf(seen.path);
    const entry = this.known.get(key);
    if (entry === undefined || entry.settings !== this.nameOf(seen.options)) return undefined;
    if (entry.stamp !== undefined && isSameStamp(entry.stamp, stampOf(seen.stats))) {
      // What was used today is kept as it is.
      if (entry.day !== this.today) this.current.set(key, { ...entry, day: this.today });
      return entry;
    }
    // A file without views is as quickly searched as compared.
    if (entry.content === '' || entry.content !== contentOf(seen.path)) return undefined;
    this.remember(seen, entry);
    return entry;
  }

  /** Keeps what was found out about a file as it was when it was seen. */
  remember(seen: Seen, finding: Finding): void {
    this.keep(seen, finding, isTrustworthy(seen.stats, seen.at) ? stampOf(seen.stats) : undefined);
  }

  /** Keeps what is known about what was written to a file. What the system will say about that is not known yet. */
  rememberWritten(seen: Seen, finding: Finding): void {
    this.keep(seen, finding, undefined);
  }

  /** Writes what is new. */
  save(): void {
    if (!this.hasNews) return;
    // Another run may have been at work in the meantime, as hooks are that run in parallel.
    const isSame = isSameStamp(stampOfFile(this.file), this.stamp);
    const before = isSame ? this.known : readEntries(this.file, this.version);
    const kept = [...before].filter(([, { day }]) => day > this.today - REMEMBERED_DAYS);
    writeEntries(this.file, this.version, new Map([...kept, ...this.current]));
  }

  private keep({ path, options }: Seen, finding: Finding, stamp: Stamp | undefined): void {
    const { content, isFormatted, refusals } = finding;
    const settings = this.nameOf(options);
    const key = this.keyOf(path);
    this.current.set(key, { settings, content, isFormatted, refusals, stamp, day: this.today });
    const known = this.known.get(key);
    const isKnown = known?.settings === settings && known.content === content && isSameStamp(known.stamp, stamp);
    if (!isKnown) this.hasNews = true;
  }

  private keyOf(path: string): string {
    const prefix = this.root + sep;
    return path.startsWith(prefix) ? path.slice(prefix.length) : path;
  }

  /** Options come as the same object for many files. */
  private nameOf(options: FormatOptions): string {
    const name = this.names.get(options) ?? digestOf(JSON.stringify(options));
    this.names.set(options, name);
    return name;
  }
}

function stampOfFile(path: string): Stamp | undefined {
  const stats = statsOf(path);
  return stats === undefined ? undefined : stampOf(stats);
}

function contentOf(path: string): string | undefined {
  try {
    return digestOf(readFileSync(path));
  } catch {
    // Whoever formats it will tell what is wrong with it.
    return undefined;
  }
}
