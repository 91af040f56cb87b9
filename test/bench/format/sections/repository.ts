import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installLeptosfmt } from '../../../truth/format/leptosfmt.js';
import { median } from '../../stats.js';
import { atMost, type Row, type Table } from '../../table.js';
import { BUDGETS } from '../budgets.js';
import { type Command, differingFiles, wallTime } from '../commands.js';
import { writeCorpus } from '../corpus.js';
import type { Context } from './context.js';

/** Checking all files of a large repository, in turn with leptosfmt on the same files. */
export function repositorySection({ ours, rounds, quick, folder }: Context): Table {
  const corpus = writeCorpus(quick);
  const leptosfmt: Command = [installLeptosfmt()];
  const cache = join(folder, 'cache');
  const check = (command: Command, ...options: string[]): number =>
    wallTime(command, ['--check', '--quiet', ...options, corpus.folder], cache);
  // About half of the files with views are not formatted: a command that finds fewer has not looked.
  const found = differingFiles(ours, corpus.folder, cache).length;
  if (found < corpus.withViews / 4) throw new Error(`leptos-format finds only ${found} files to change`);
  const times: [theirs: number[], without: number[], cold: number[], warm: number[]] = [[], [], [], []];
  // The first round only fills the file system's own cache.
  for (let round = 0; round <= rounds; round++) {
    const theirs = check(leptosfmt);
    const without = check(ours, '--no-cache');
    rmSync(cache, { recursive: true, force: true });
    const cold = check(ours, '--cache');
    const warm = check(ours, '--cache');
    if (round === 0) continue;
    for (const [index, time] of [theirs, without, cold, warm].entries()) times[index]?.push(time);
  }
  const [theirs, without, cold, warm] = times.map(median) as [number, number, number, number];
  const row = (name: string, time: number, share: number): Row => ({
    name,
    unit: 'ms',
    values: [time, theirs, time / theirs],
    // With few files Node's own start outweighs the work.
    ...(quick ? {} : { budget: atMost(theirs * share, time, `≤ ${share} × leptosfmt`) }),
  });
  const size = `${corpus.files} files, ${(corpus.bytes / 1e6).toFixed(0)} MB, ${corpus.withViews} with views`;
  return {
    title: `leptos-format --check: ${size} (medians of ${rounds})`,
    columns: ['ours', 'leptosfmt', 'ratio'],
    rows: [
      row('cold: --no-cache', without, BUDGETS.coldShare),
      row('cold: an empty cache, which is filled', cold, BUDGETS.coldShare),
      row('warm cache', warm, BUDGETS.warmShare),
    ],
  };
}
