import { availableParallelism } from 'node:os';
import { statsOf } from '../files/stats-of.js';
import type { Arguments } from './arguments.js';
import type { Cache } from './cache/cache.js';
import { JobCollector, type PlannedJob } from './collect-jobs.js';
import { formatBatch } from './format-batch.js';
import type { Change, Job, Outcome, Task } from './job.js';
import { knownOutcome } from './known-outcome.js';
import { Pool } from './pool.js';
import { Reporter, type Terminal } from './reporter.js';
import { requireRustfmt } from './rustfmt.js';
import { taskFor } from './task.js';
import { UsageError } from './terminal/command.js';
import { writeChange } from './write-change.js';

/** Files that go to a thread together: so many bytes, or so many files. */
const BATCH_BYTES = 250_000;
const BATCH_FILES = 100;

/** Starting threads takes as long as formatting so many bytes. */
const ALONE_BYTES = 1_000_000;

/** Fewer files are formatted in the time that it takes to look what is known about them. */
const CACHED_FILES = 16;

interface Batch {
  readonly planned: readonly PlannedJob[];
  /** Undefined until another thread formats it. */
  outcomes: Promise<readonly Outcome[]> | undefined;
}

/** One run of the command over its files. */
export class Run {
  private readonly reporter: Reporter;
  private readonly task: Task;
  private readonly threads: number;
  private readonly batches: Batch[] = [];
  private cache: Cache | undefined;
  private pool: Pool | undefined;
  private changed = 0;

  constructor(
    private readonly args: Arguments,
    private readonly terminal: Terminal,
  ) {
    this.reporter = new Reporter(terminal, args.quiet);
    this.task = taskFor(args, terminal, usesCache(args));
    this.threads = args.threads ?? availableParallelism();
  }

  /** Formats all files, or says which are not formatted. Returns the exit code: 0, 1 or 2. */
  async start(): Promise<number> {
    // Not `performance`, which takes milliseconds to load.
    const began = process.hrtime.bigint();
    if (this.args.range !== undefined) requireOneFile(this.args.paths);
    if (this.args.rustfmt !== undefined) await requireRustfmt();
    if (this.task.remember) this.cache = await openCache();
    const collector = new JobCollector(this.args, this.reporter, this.cache, this.task.purpose);
    try {
      await this.collect(collector);
      await this.finish(collector.files);
    } finally {
      await this.pool?.close();
    }
    this.cache?.save();
    const writes = this.task.purpose === 'write';
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    // Where nobody reads any more, not all files were looked at.
    if (!this.args.listDifferent && !this.isAbandoned) {
      this.reporter.summary({ files: collector.files, changed: this.changed }, writes, seconds);
    }
    if (this.reporter.hasErrors) return 2;
    return this.changed > 0 && !writes ? 1 : 0;
  }

  /** Finds the files, and lets threads begin with the first while it looks for the others. */
  private async collect(collector: JobCollector): Promise<void> {
    let planned: PlannedJob[] = [];
    let bytes = 0;
    let allBytes = 0;
    for await (const next of collector.jobs()) {
      planned.push(next);
      if (next.known === undefined) bytes += next.job.size;
      if (bytes < BATCH_BYTES && planned.length < BATCH_FILES) continue;
      this.batches.push({ planned, outcomes: undefined });
      allBytes += bytes;
      planned = [];
      bytes = 0;
      if (allBytes >= ALONE_BYTES || this.args.rustfmt !== undefined) await this.distribute();
    }
    if (planned.length > 0) this.batches.push({ planned, outcomes: undefined });
    const isWorthIt = this.args.rustfmt !== undefined && this.batches.length > 1;
    if (this.pool !== undefined || isWorthIt) await this.distribute();
  }

  private async distribute(): Promise<void> {
    if (this.threads === 1) return;
    this.pool ??= await Pool.open(this.task, this.threads);
    for (const batch of this.batches) {
      const jobs = batch.outcomes === undefined ? jobsOf(batch.planned) : [];
      if (jobs.length > 0) batch.outcomes = this.pool.run(jobs);
    }
    // So that threads that have finished get their next batch.
    await new Promise(setImmediate);
  }

  private async finish(files: number): Promise<void> {
    let done = files - this.batches.reduce((sum, { planned }) => sum + planned.length, 0);
    for (const { planned, outcomes } of this.batches) {
      if (this.isAbandoned) break;
      const found = await (outcomes ?? formatBatch(jobsOf(planned), this.task));
      const next = found[Symbol.iterator]();
      for (const job of planned) {
        const outcome = job.known === undefined ? next.next().value : knownOutcome(job.path, job.known, this.task);
        if (outcome !== undefined) await this.settle(job, outcome);
        this.reporter.progress.show(++done, files);
      }
    }
  }

  /** Whether nobody is interested any more. Files are written all the same. */
  private get isAbandoned(): boolean {
    return this.terminal.out.closed && this.task.purpose !== 'write';
  }

  private async settle(job: PlannedJob, { notes, isChanged, change, finding }: Outcome): Promise<void> {
    for (const note of notes) this.reporter.note(note);
    const isWritten = isChanged && this.task.purpose === 'write';
    if (isWritten && (change === undefined || !(await this.write(job.path, change)))) return;
    if (finding !== undefined && isWritten) this.cache?.rememberWritten(job, finding);
    else if (finding !== undefined) this.cache?.remember(job, finding);
    if (!isChanged) return;
    this.changed++;
    if (change?.diff !== undefined) this.reporter.diff(change.diff);
    else if (this.task.purpose === 'name' || !this.args.quiet) this.reporter.name(job.path);
  }

  private async write(path: string, change: Change): Promise<boolean> {
    const failure = await writeChange(path, change);
    if (failure !== undefined) this.reporter.trouble({ file: path, message: failure });
    return failure === undefined;
  }
}

async function openCache(): Promise<Cache> {
  const [{ Cache }, { buildId }] = await Promise.all([import('./cache/cache.js'), import('./build-id.js')]);
  return Cache.open(process.cwd(), buildId());
}

function jobsOf(planned: readonly PlannedJob[]): readonly Job[] {
  return planned.filter(({ known }) => known === undefined).map(({ job }) => job);
}

/**
 * The cache knows of whole files, and of nothing that depends on more than their content and settings: rustfmt's
 * version and settings, or Tailwind's.
 */
function usesCache({ cache, range, rustfmt, overrides, paths }: Arguments): boolean {
  if (!cache || range !== undefined || rustfmt !== undefined || overrides.attrValues !== undefined) return false;
  return paths.length >= CACHED_FILES || paths.some(path => !isFile(path));
}

/** @throws UsageError where it is not one file. */
function requireOneFile(paths: readonly string[]): void {
  const [path = '', ...more] = paths;
  if (more.length > 0 || !isFile(path)) throw new UsageError('--range is about one file: name it, and no other');
}

function isFile(path: string): boolean {
  return statsOf(path)?.isDirectory() === false;
}
