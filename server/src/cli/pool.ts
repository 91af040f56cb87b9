import type { Worker } from 'node:worker_threads';
import type { CrateGraph } from '../project/crates.js';
import type { Levels } from '../project/levels.js';
import type { Outcome } from './check-path.js';
import type { Message, Task } from './worker.js';

/** Checking makes many small objects that soon are of no use: with more room for them fewer are copied meanwhile. */
const MEMORY = { maxYoungGenerationSizeMb: 96 };

/** Batches that a thread has at a time: it need not wait for the next one until whoever hands them out has time for it. */
const AT_A_TIME = 2;

/** Files that are checked together. */
export interface Batch {
  readonly paths: readonly string[];
  readonly done: (outcomes: readonly Outcome[]) => void;
}

/**
 * Threads that take batches from the end of a queue as long as there are any. Whoever has made the queue takes from its
 * beginning: what lies close together belongs together, and is best known to one of them. They read the projects for
 * themselves, so that the facts should be in the cache when they start, and what Cargo's files say be told to them.
 */
export class Pool {
  private readonly workers = new Set<Worker>();
  private readonly starts: (() => void)[] = [];

  private constructor(
    private readonly queue: Batch[],
    private readonly onReturn: () => void,
  ) {}

  /**
   * Threads that load their program at once, and take nothing before `start`.
   *
   * @param count How many threads there are to be.
   * @param onReturn Called when a thread has died and the queue holds again what it had to do.
   */
  static async open(queue: Batch[], levels: Levels, count: number, onReturn: () => void): Promise<Pool> {
    // Not at the top: loading it takes milliseconds, and few runs need another thread.
    const { Worker } = await import('node:worker_threads');
    const pool = new Pool(queue, onReturn);
    for (let index = 0; index < count; index++) {
      const workerData: Task = { levels };
      pool.add(new Worker(new URL('./worker.js', import.meta.url), { workerData, resourceLimits: MEMORY }));
    }
    return pool;
  }

  /** Tells all threads what Cargo's files say of a workspace. */
  tell(root: string, graph: CrateGraph): void {
    for (const worker of this.workers) worker.postMessage({ kind: 'workspace', root, graph } satisfies Message);
  }

  /** Called once more it does nothing. */
  start(): void {
    for (const start of this.starts) start();
    this.starts.length = 0;
  }

  /** Ends all threads at once. Nothing is lost: they write no files. */
  async close(): Promise<void> {
    this.queue.length = 0;
    const workers = [...this.workers];
    this.workers.clear();
    await Promise.all(workers.map(worker => worker.terminate()));
  }

  private add(worker: Worker): void {
    const inWork: Batch[] = [];
    const fill = (): void => {
      while (this.workers.has(worker) && inWork.length < AT_A_TIME) {
        const batch = this.queue.pop();
        if (batch === undefined) return;
        inWork.push(batch);
        worker.postMessage({ kind: 'check', paths: batch.paths } satisfies Message);
      }
    };
    const giveUp = (): void => {
      // A thread that has died, of a lack of memory for example: others do what it had to do.
      if (!this.workers.delete(worker) || inWork.length === 0) return;
      this.queue.push(...inWork.reverse());
      inWork.length = 0;
      this.onReturn();
    };
    worker.on('message', (outcomes: readonly Outcome[]) => {
      const finished = inWork.shift();
      fill();
      finished?.done(outcomes);
    });
    worker.on('error', giveUp);
    worker.on('exit', giveUp);
    this.workers.add(worker);
    this.starts.push(fill);
  }
}
