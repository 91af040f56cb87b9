import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS } from '../budgets.js';
import { Client } from '../client.js';
import { NODE_ALONE, wallTime } from '../commands.js';
import { sampleFiles } from '../corpora.js';
import { initialize } from '../editor.js';
import { RUST } from '../pages/dialects.js';
import { partsFor, writePage } from '../pages/page.js';
import { median } from '../stats.js';
import { atMost, type Row, type Table } from '../table.js';
import type { Context } from './context.js';

/** How long it takes until a server answers, and until a check of one file is done; beside Node doing nothing. */
export async function startsSection({ commands, quick, folder }: Context): Promise<Table> {
  const sample = sampleFiles().find(path => path.endsWith('app.rs')) ?? '';
  const page = join(folder, 'long.rs');
  writeFileSync(page, writePage(RUST, partsFor(RUST, 3000)).text);
  const tasks = [
    () => wallTime(NODE_ALONE),
    () => untilInitialized(commands.server),
    () => untilInitialized(commands.peer),
    () => wallTime([...commands.check, sample]),
    () => wallTime([...commands.check, page]),
  ];
  const times: number[][] = tasks.map(() => []);
  for (let round = 0; round < (quick ? 3 : 10); round++) {
    for (const [index, task] of tasks.entries()) times[index]?.push(await task());
  }
  const [node = Number.NaN, server = Number.NaN, peer, short = Number.NaN, long = Number.NaN] = times.map(median);
  const row = (name: string, above: number, ours: number, theirs?: number): Row => ({
    name,
    unit: 'ms',
    values: [ours, node, ours - node, theirs],
    budget: atMost(node + above, ours, `≤ Node + ${above}`),
  });
  return {
    title: 'Starts (medians)',
    columns: ['ours', 'Node alone', 'above Node', 'vscode-html'],
    rows: [
      row('server: start to `initialize` answered', BUDGETS.startAboveNode, server, peer),
      row('leptos-check: a file of a sample app', BUDGETS.checkAboveNode, short),
      row('leptos-check: 3,000 lines', BUDGETS.checkAboveNode, long),
    ],
  };
}

async function untilInitialized(command: readonly string[]): Promise<number> {
  const began = performance.now();
  const client = new Client(command);
  const at = await initialize(client);
  client.stop();
  return at - began;
}
