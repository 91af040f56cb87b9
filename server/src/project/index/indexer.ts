import type { CrateGraph, FoundFiles } from '../crates.js';
import type { FactsAhead } from './facts-ahead.js';
import type { FactsCache } from './facts-cache.js';
import { foundFilesIn, indexedFolders, isOtherCrate, rustFilesIn } from './rust-files.js';
import type { SourceStore } from './source-store.js';
import { inSlices } from './time-slices.js';

/** How far the reading of all files has come. */
export interface Progress {
  readonly done: number;
  /** How many files there are, as far as is known. */
  readonly known: number;
}

/** Reads all files of a project in the background, in slices short enough for a request not to notice. */
export class Indexer {
  private running: Promise<void> | undefined;
  private isAgain = false;
  private isStopped = false;
  private own: ReadonlySet<string> = new Set();
  private hasAll = false;
  /** What is known of the folder without a walk through it; undefined once it was of use. */
  private found: FoundFiles | undefined;

  constructor(
    private readonly graph: CrateGraph,
    private readonly store: SourceStore,
    private readonly cache: FactsCache,
    private readonly ahead: FactsAhead,
  ) {
    this.found = graph.found;
  }

  /** Whether all files were read at least once. */
  get isComplete(): boolean {
    return this.hasAll;
  }

  /** The Rust files in the crates that the user works on: another set whenever one comes or goes. */
  get ownFiles(): ReadonlySet<string> {
    return this.own;
  }

  /**
   * Finds all files, looks which have changed, and reads those. What is called while it runs makes it start again at its
   * end, and waits for that.
   */
  run(onProgress: (progress: Progress) => void = () => undefined): Promise<void> {
    this.isAgain = true;
    this.running ??= this.runUntilDone(onProgress);
    return this.running;
  }

  stop(): void {
    this.isStopped = true;
  }

  private async runUntilDone(onProgress: (progress: Progress) => void): Promise<void> {
    try {
      while (this.isAgain && !this.isStopped) {
        this.isAgain = false;
        await this.runOnce(onProgress);
      }
    } finally {
      this.ahead.stop();
      // At once: who asks from now on must not be given this run.
      this.running = undefined;
    }
  }

  private async runOnce(onProgress: (progress: Progress) => void): Promise<void> {
    const folders = indexedFolders(this.graph);
    const own = await this.ownFilesIn(folders.own);
    if (this.isStopped) return;
    this.takeOver(own);
    const used = await this.filesIn(folders.used);
    // Asked for by a `mod` or a `#[path]`: files that are ignored, or lie elsewhere.
    const others = [...this.store.paths()].filter(path => !own.has(path) && !used.has(path));
    const known = own.size + used.size;
    const all = [...own, ...used, ...others];
    this.ahead.start(
      () => all.filter(path => !this.store.isRead(path) && !this.cache.has(path)),
      path => this.prepareEarly(path),
    );
    await this.inSlices(
      all,
      path => this.read(path),
      done => {
        onProgress({ done: Math.min(done, known), known });
      },
    );
    if (this.isStopped) return;
    if (!this.hasAll) this.store.touch();
    this.hasAll = true;
    await this.cache.save(new Set(all));
  }

  private async ownFilesIn(folders: readonly string[]): Promise<Set<string>> {
    const { found } = this;
    this.found = undefined;
    if (found === undefined) return this.filesIn(folders);
    const files = new Set<string>();
    await this.inSlices(foundFilesIn(folders, found, isOtherCrate(this.graph)), path => files.add(path));
    return files;
  }

  private async filesIn(folders: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    await this.inSlices(rustFilesIn(folders, isOtherCrate(this.graph)), path => found.add(path));
    return found;
  }

  private read(path: string): void {
    if (!this.store.isRead(path) || this.store.recheck(path)) this.store.prepare(path);
  }

  /** Takes over what a helper has read of a file. */
  private prepareEarly(path: string): void {
    try {
      this.store.prepare(path);
    } catch {
      // Its turn comes again, and whoever waits for all files is told.
    }
  }

  private takeOver(own: ReadonlySet<string>): void {
    const isSame = own.size === this.own.size && [...own].every(path => this.own.has(path));
    if (isSame) return;
    this.own = own;
    this.store.touch();
  }

  private inSlices<T>(
    elements: Iterable<T>,
    work: (element: T) => void,
    onSlice?: (done: number) => void,
  ): Promise<void> {
    return inSlices(elements, work, () => !this.isStopped, onSlice);
  }
}
