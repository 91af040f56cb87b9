import { cacheBuild } from '../project/index/cache-folder.js';
import { TimeSlice } from '../project/index/time-slices.js';
import type { Levels } from '../project/levels.js';
import type { Outcome } from './check-path.js';
import { collectAlone } from './optimize-less.js';
import { type Batch, Pool } from './pool.js';
import type { Projects } from './projects.js';

/** Files that a thread is sent together, because each message costs time. */
const BATCH_FILES = 25;

/** A thread reads the project for itself, which takes as long as checking so many files. */
const WORTH_A_THREAD = 1000;

/** What files are checked with. */
export interface Checking {
  readonly projects: Projects;
  /** What the command line gives. */
  readonly levels: Levels;
  /** How many threads there may be, this one included. */
  readonly threads: number;
  /** Told how many more files are checked, be it their turn or not. */
  readonly onDone: (files: number) => void;
}

/**
 * Checks files, on several threads where it is worth it.
 *
 * @param paths Absolute.
 * @returns What came of them, in their order. Whoever wants no more of it stops asking.
 */
export async function* checkPaths(paths: readonly string[], checking: Checking): AsyncGenerator<Outcome> {
  const run = new ThreadedRun(checking);
  const batches = run.add(paths);
  const working = run.work();
  try {
    for (const batch of batches) yield* await batch;
    await working;
  } finally {
    await run.stop();
  }
}

class ThreadedRun {
  private readonly queue: Batch[] = [];
  private left = 0;
  private pool: Pool | undefined;
  private isStopped = false;
  private wake: () => void = () => undefined;

  constructor(private readonly checking: Checking) {}

  add(paths: readonly string[]): Promise<readonly Outcome[]>[] {
    const batches: Promise<readonly Outcome[]>[] = [];
    for (let from = 0; from < paths.length; from += BATCH_FILES) {
      const own = paths.slice(from, from + BATCH_FILES);
      this.left++;
      batches.push(new Promise(resolve => this.queue.push({ paths: own, done: found => this.finish(resolve, found) })));
    }
    return batches;
  }

  /** Takes from the queue what no other thread takes, until all is done. */
  async work(): Promise<void> {
    if (this.left === 0) return;
    const { projects, levels } = this.checking;
    await this.openPool();
    // Where all is known already, nothing of that is needed: it is most of the command.
    const { checkPath } = await import('./check-path.js');
    const slice = new TimeSlice();
    while (this.left > 0 && !this.isStopped) {
      const batch = this.queue.shift();
      if (batch === undefined) {
        await new Promise<void>(resolve => {
          this.wake = resolve;
        });
        continue;
      }
      const outcomes: Outcome[] = [];
      for (const path of batch.paths) {
        outcomes.push(await checkPath(path, projects, levels));
        // So that other threads get their next batch, and what is known is printed.
        await slice.pause();
        if (this.isStopped) return;
      }
      batch.done(outcomes);
      // Files of no project need nothing but a start.
      if (projects.isAsked) this.pool?.start();
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.pool?.close();
  }

  /** Their program is loaded while this thread reads Cargo's files, which nobody can help with. */
  private async openPool(): Promise<void> {
    const { projects, levels, threads } = this.checking;
    const count = Math.min(threads - 1, Math.floor((this.queue.length * BATCH_FILES) / WORTH_A_THREAD));
    // The threads' program is only there where everything is bundled.
    if (count <= 0 || cacheBuild() === undefined) return;
    collectAlone();
    this.pool = await Pool.open(this.queue, levels, count, () => this.wake());
    projects.tellRead((root, graph) => {
      this.pool?.tell(root, graph);
      this.pool?.start();
    });
    if (this.isStopped) await this.pool.close();
  }

  private finish(resolve: (outcomes: readonly Outcome[]) => void, outcomes: readonly Outcome[]): void {
    this.left--;
    this.checking.onDone(outcomes.length);
    resolve(outcomes);
    this.wake();
  }
}
