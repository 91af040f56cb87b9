import { formatFile } from './format-file.js';
import type { Job, Outcome, Task } from './job.js';
import { rustFormatted } from './rustfmt.js';

/** Formats files one after the other. The outcomes are in the order of the jobs; it does not reject. */
export async function formatBatch(jobs: readonly Job[], task: Task): Promise<Outcome[]> {
  const rustFormatted = await alreadyRustFormatted(jobs, task);
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await formatFile(job, task, rustFormatted.has(job.path)));
  return outcomes;
}

async function alreadyRustFormatted(jobs: readonly Job[], { rustfmt }: Task): Promise<ReadonlySet<string>> {
  if (rustfmt === undefined || jobs.length === 1) return new Set();
  const found = new Set<string>();
  for (const edition of new Set(jobs.map(job => job.rustfmt?.edition))) {
    const paths = jobs.filter(job => job.rustfmt?.edition === edition).map(job => job.path);
    for (const path of await rustFormatted(paths, edition, rustfmt.args)) found.add(path);
  }
  return found;
}
