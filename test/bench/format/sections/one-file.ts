import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installLeptosfmt } from '../../../truth/format/leptosfmt.js';
import { sampleFiles } from '../../corpora.js';
import { median } from '../../stats.js';
import { atMost, type Row, type Table } from '../../table.js';
import { BUDGETS } from '../budgets.js';
import { type Command, wallTime } from '../commands.js';
import { longFile } from '../texts.js';
import type { Context } from './context.js';

/** One file through the command, beside Node doing nothing. */
export function oneFileSection({ ours, rounds, folder }: Context): Table {
  const sample = sampleFiles().find(path => path.endsWith('app.rs')) ?? '';
  const page = join(folder, 'long.rs');
  writeFileSync(page, longFile(3000));
  const node: Command = [process.execPath, '-e', '0'];
  const leptosfmt: Command = [installLeptosfmt()];
  const check = (command: Command, path: string): number => wallTime(command, ['--check', '--quiet', path], folder);
  const tasks = [
    () => wallTime(node, [], folder),
    () => check(ours, sample),
    () => check(leptosfmt, sample),
    () => wallTime(ours, ['--check', '--quiet', '--no-cache', page], folder),
    () => check(leptosfmt, page),
  ];
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds * 2; round++) {
    for (const [index, task] of tasks.entries()) times[index]?.push(task());
  }
  const [alone = Number.NaN, short = Number.NaN, theirShort, long = Number.NaN, theirLong] = times.map(median);
  const row = (name: string, time: number, theirs: number | undefined): Row => ({
    name,
    unit: 'ms',
    values: [time, alone, time - alone, theirs],
    budget: atMost(alone + BUDGETS.oneFileAboveNode, time, `≤ Node + ${BUDGETS.oneFileAboveNode}`),
  });
  return {
    title: 'leptos-format --check: one file (medians)',
    columns: ['ours', 'Node alone', 'above Node', 'leptosfmt'],
    rows: [row('a file of a sample app', short, theirShort), row('3,000 lines, nothing cached', long, theirLong)],
  };
}
