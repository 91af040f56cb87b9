import type { Worker } from 'node:worker_threads';
import { shownPath } from '../files/shown-path.js';
import { failed, faultOf } from './format-file.js';
import type { Job, Outcome, Task } from './job.js';
import type { Batch, Finished } from './worker.js';

/** Batches that a thread has at hand, so that it never waits for the next one. */
const AT_HAND = 2;

interface Pending extends Batch {
  readonly done: (outcomes: readonly Outcome[]) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

/** Threads that format files. They are made when there is work for them. */
export class Pool {
  private readonly threads = new Set<Thread>();
  private readonly waiting: Pending[] = [];
  private next = 0;

  private constructor(
    private readonly task: Task,
    private readonly most: number,
    private readonly thread: typeof Worker,
  ) {}

  /** @param most How many threads there may be. */
  static async open(task: Task, most: number): Promise<Pool> {
    // Not at the top: loading it takes milliseconds, and a single file needs no other thread.
    const { Worker } = await import('node:worker_threads');
    return new Pool(task, most, Worker);
  }

  /** Formats files on any thread. The outcomes are in the order of the jobs; it does not reject. */
  run(jobs: readonly Job[]): Promise<readonly Outcome[]> {
    return new Promise(done => {
      this.waiting.push({ id: this.next++, jobs, done });
      this.distribute();
    });
  }

  /** Ends all threads at once. Nothing is lost: they write no files. */
  async close(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all([...this.threads].map(({ worker }) => worker.terminate()));
  }

  private distribute(): void {
    for (let thread = this.freeThread(); thread !== undefined; thread = this.freeThread()) {
      const batch = this.waiting.shift();
      if (batch === undefined) return;
      thread.pending.set(batch.id, batch);
      thread.worker.postMessage({ id: batch.id, jobs: batch.jobs } satisfies Batch);
    }
  }

  private freeThread(): Thread | undefined {
    if (this.waiting.length === 0) return undefined;
    const [least] = [...this.threads].sort((a, b) => a.pending.size - b.pending.size);
    if (least?.pending.size === 0) return least;
    if (this.threads.size < this.most) return this.start();
    return least !== undefined && least.pending.size < AT_HAND ? least : undefined;
  }

  private start(): Thread {
    const worker = new this.thread(new URL('./worker.js', import.meta.url), { workerData: this.task });
    const thread: Thread = { worker, pending: new Map() };
    worker.on('message', ({ id, outcomes }: Finished) => {
      thread.pending.get(id)?.done(outcomes);
      thread.pending.delete(id);
      this.distribute();
    });
    worker.on('error', error => this.giveUp(thread, error));
    worker.on('exit', () => this.giveUp(thread, new Error('its thread has ended')));
    this.threads.add(thread);
    return thread;
  }

  /** A thread has died, of a lack of memory for example: the files that it had are told, others go on. */
  private giveUp(thread: Thread, error: Error): void {
    if (!this.threads.delete(thread)) return;
    for (const { jobs, done } of thread.pending.values()) {
      done(jobs.map(({ path }) => failed(faultOf(shownPath(path), error))));
    }
    thread.pending.clear();
    this.distribute();
  }
}
