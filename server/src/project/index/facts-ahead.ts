import { cacheBuild } from './cache-folder.js';
import { FROM_START, type ReadFiles } from './errand.js';
import type { FileStamp } from './file-stamp.js';
import { type Helper, startProcess, startThreads } from './reading-helpers.js';

/** A thread takes as long to start as so many files to read. */
const WORTH_A_THREAD = 500;

/** A process takes longer. */
const WORTH_A_PROCESS = 2000;

/** Others want to work, too: rust-analyzer starts at the same time. */
const MOST_THREADS = 3;

/** Who else may read. The memory that threads took stays with a process that goes on; that of another process does not. */
export type Helpers = { readonly kind: 'threads'; readonly count: number } | { readonly kind: 'process' };

/** What of a file was read. */
interface Read {
  readonly stamp: string;
  readonly facts: Uint8Array;
}

/**
 * Has the facts of many files read elsewhere: helpers begin at the end of a list, whoever has started them at its
 * beginning, and they meet in between.
 */
export class FactsAhead {
  private readonly read = new Map<string, Read>();
  /** The files that neither anybody here nor a helper has read. */
  private left: Set<string> = new Set();
  private helpers: readonly Helper[] = [];
  private counts: Int32Array = new Int32Array(2);
  private starts = 0;

  /**
   * @param readable The folders of which files may be read, absolute.
   * @param who Nobody where it is undefined. More than three threads are not started.
   */
  constructor(
    private readonly readable: readonly string[],
    private readonly who: Helpers | undefined,
  ) {}

  /**
   * @param pathsToRead Tells the files of which nothing is known, in the order in which they will be asked for. Absolute.
   * @param onRead Called with each file that was read: whoever takes its facts now spares the memory to keep them in.
   */
  start(pathsToRead: () => readonly string[], onRead: (path: string) => void): void {
    this.stop();
    // The helpers' programs are only there where everything is bundled.
    if (this.who === undefined || cacheBuild() === undefined) return;
    const paths = pathsToRead();
    const count = countFor(this.who, paths.length);
    // Where no helper can be started, as on a machine that is full, all is read here.
    if (count > 0) this.add(this.who, count, paths, onRead).catch(() => undefined);
  }

  /** The facts of a file, packed; undefined where no helper has read it, or has read something else. */
  take(path: string, stamp: FileStamp): Uint8Array | undefined {
    // Who asks has come so far.
    Atomics.add(this.counts, FROM_START, 1);
    const read = this.read.get(path);
    this.read.delete(path);
    this.isDone(path);
    return read?.stamp === stamp.text ? read.facts : undefined;
  }

  /** Ends all helpers, and forgets what nobody has taken. */
  stop(): void {
    this.starts++;
    this.endHelpers();
    this.read.clear();
    this.left = new Set();
    this.counts = new Int32Array(2);
  }

  private async add(
    who: Helpers,
    count: number,
    paths: readonly string[],
    onRead: (path: string) => void,
  ): Promise<void> {
    const { starts } = this;
    const taken = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
    this.counts = new Int32Array(taken);
    this.left = new Set(paths);
    const errand = { paths, readable: this.readable };
    const take = (read: ReadFiles): void => {
      if (this.starts === starts) this.takeOver(read, onRead);
    };
    const helpers =
      who.kind === 'process' ? await startProcess(errand, take) : await startThreads(count, { ...errand, taken }, take);
    // Somebody may have stopped it meanwhile.
    if (this.starts === starts) this.helpers = helpers;
    else for (const helper of helpers) helper.end();
  }

  private takeOver({ files, bytes }: ReadFiles, onRead: (path: string) => void): void {
    let at = 0;
    for (const { path, stamp, length } of files) {
      const facts = bytes.subarray(at, at + length);
      at += length;
      // What was read here meanwhile nobody asks for again.
      if (!this.left.has(path)) continue;
      this.read.set(path, { stamp, facts });
      onRead(path);
      this.isDone(path);
    }
  }

  private isDone(path: string): void {
    if (this.left.delete(path) && this.left.size === 0) this.endHelpers();
  }

  private endHelpers(): void {
    for (const helper of this.helpers) helper.end();
    this.helpers = [];
  }
}

function countFor(who: Helpers, files: number): number {
  if (who.kind === 'process') return files < WORTH_A_PROCESS ? 0 : 1;
  return Math.min(who.count, MOST_THREADS, Math.floor(files / WORTH_A_THREAD));
}
