import type { RustfmtSettings } from '../settings/resolver.js';
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
  for (const [settings, paths] of bySettings(jobs)) {
    for (const path of await rustFormatted(paths, settings, rustfmt.args)) found.add(path);
  }
  return found;
}

/** The paths of jobs for which rustfmt is told the same. */
function bySettings(jobs: readonly Job[]): Iterable<readonly [RustfmtSettings, string[]]> {
  const groups = new Map<string, readonly [RustfmtSettings, string[]]>();
  for (const { path, rustfmt } of jobs) {
    const settings = { edition: rustfmt?.edition, newlineStyle: rustfmt?.newlineStyle };
    const key = JSON.stringify(settings);
    const group = groups.get(key) ?? [settings, []];
    groups.set(key, group);
    group[1].push(path);
  }
  return groups.values();
}
