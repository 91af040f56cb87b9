import type { Worker } from 'node:worker_threads';
import { cacheBuild } from './cache-folder.js';
import { type Errand, FROM_START, type ReadFiles } from './errand.js';
import type { FileStamp } from './file-stamp.js';

/** A thread takes as long to start as so many files to read. */
const WORTH_A_THREAD = 500;

/** Others want to work, too: rust-analyzer starts at the same time. */
const MOST_THREADS = 3;

/** What of a file was read. */
interface Read {
  readonly stamp: string;
  readonly facts: Uint8Array;
}

/**
 * Reads the facts of many files on other threads: these begin at the end of a list, whoever has started them at its
 * beginning, and they meet in between.
 */
export class FactsAhead {
  private readonly read = new Map<string, Read>();
  private readonly workers = new Set<Worker>();
  private counts: Int32Array = new Int32Array(2);

  /**
   * @param readable The folders of which files may be read, absolute.
   * @param threads How many there may be; more than three are not started.
   */
  constructor(
    private readonly readable: readonly string[],
    private readonly threads: number,
  ) {}

  /** @param pathsToRead Tells the files of which nothing is known, in the order in which they will be asked for. Absolute. */
  start(pathsToRead: () => readonly string[]): void {
    this.stop();
    if (this.threads === 0) return;
    const paths = pathsToRead();
    const count = Math.min(this.threads, MOST_THREADS, Math.floor(paths.length / WORTH_A_THREAD));
    // The thread's program is only there where everything is bundled.
    if (count <= 0 || cacheBuild() === undefined) return;
    const taken = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
    this.counts = new Int32Array(taken);
    void this.add(count, { paths, readable: this.readable, taken });
  }

  /** The facts of a file, packed; undefined where no thread has read it, or has read something else. */
  take(path: string, stamp: FileStamp): Uint8Array | undefined {
    // Who asks has come so far.
    Atomics.add(this.counts, FROM_START, 1);
    const read = this.read.get(path);
    this.read.delete(path);
    return read?.stamp === stamp.text ? read.facts : undefined;
  }

  /** Ends all threads, and forgets what nobody has taken. */
  stop(): void {
    for (const worker of this.workers) void worker.terminate();
    this.workers.clear();
    this.read.clear();
    this.counts = new Int32Array(2);
  }

  private async add(count: number, workerData: Errand): Promise<void> {
    // Not at the top: loading it takes milliseconds, and few starts need another thread.
    const { Worker } = await import('node:worker_threads');
    // Somebody may have stopped it meanwhile.
    if (this.counts.buffer !== workerData.taken) return;
    for (let index = 0; index < count; index++) {
      this.listen(new Worker(new URL('./facts-thread.js', import.meta.url), { workerData }));
    }
  }

  private listen(worker: Worker): void {
    worker.on('message', ({ files, bytes }: ReadFiles) => {
      if (!this.workers.has(worker)) return;
      let at = 0;
      for (const { path, stamp, length } of files) {
        this.read.set(path, { stamp, facts: bytes.subarray(at, at + length) });
        at += length;
      }
    });
    // What a thread does not read is read all the same.
    worker.on('error', () => this.workers.delete(worker));
    this.workers.add(worker);
  }
}
