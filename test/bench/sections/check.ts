import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ViewDocument } from 'tree-sitter-leptos';
import { checkDocument } from '../../../server/src/check/check-document.js';
import { LazyParsers } from '../../../server/src/cli/lazy-parsers.js';
import { OpenedProject } from '../../../server/src/cli/opened-project.js';
import { Leptosfmt } from '../beside-leptosfmt.js';
import { BUDGETS } from '../budgets.js';
import { RUST } from '../pages/dialects.js';
import { partsFor, writePage } from '../pages/page.js';
import { processorTimeOfChildren } from '../processor-time.js';
import { median, percentile, spread, timed } from '../stats.js';
import { atMost, type Row, type Table } from '../table.js';
import { largeWorkspace, manifestOf } from '../workspaces.js';
import type { Context } from './context.js';

/** Milliseconds on the clock, and of the processor. */
interface Times {
  readonly wall: number[];
  readonly work: number[];
}

/** `leptos-check` over a large workspace, and what all rules cost in an editor. */
export async function checkSection(context: Context): Promise<Table[]> {
  return [workspaceTable(context), await rulesTable(context)];
}

function workspaceTable(context: Context): Table {
  const { folder, files } = largeWorkspace(context.quick);
  const cache = mkdtempSync(join(context.folder, 'cache-'));
  const cold: Times = { wall: [], work: [] };
  const warm: Times = { wall: [], work: [] };
  // Few files are no work for it, and not worth installing it.
  const leptosfmt = context.quick ? undefined : new Leptosfmt(folder, cache);
  for (let round = 0; round < (context.quick ? 1 : 3); round++) {
    rmSync(cache, { recursive: true, force: true });
    for (const times of [cold, warm]) checkOnce(folder, cache, context, times);
    leptosfmt?.round();
  }
  const row = (name: string, { wall, work }: Times, limit: number) => ({
    name,
    unit: 'ms',
    values: [median(wall), median(work), leptosfmt?.beside(median(wall), limit).ratio],
    budget: atMost(limit, median(wall)),
  });
  return {
    title: `leptos-check over ${files} Rust files (medians)`,
    columns: ['on the clock', 'of the processor', '× leptosfmt --check'],
    rows: [
      row('nothing known', cold, BUDGETS.checkCold),
      row('nothing changed since', warm, BUDGETS.checkWarm),
      ...(leptosfmt === undefined ? [] : besideRows(leptosfmt, median(cold.wall))),
    ],
  };
}

function besideRows(leptosfmt: Leptosfmt, cold: number): Row[] {
  const { ratio, budget } = leptosfmt.beside(cold, BUDGETS.checkCold);
  return [
    { name: 'leptosfmt --check', unit: 'ms', values: [leptosfmt.time, undefined, 1] },
    { name: 'nothing known, beside that', unit: '×', values: [undefined, undefined, ratio], budget },
  ];
}

function checkOnce(folder: string, cache: string, { commands }: Context, { wall, work }: Times): void {
  const before = processorTimeOfChildren() ?? Number.NaN;
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...commands.check, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
    maxBuffer: 1 << 28,
  });
  wall.push(performance.now() - began);
  work.push((processorTimeOfChildren() ?? Number.NaN) - before);
  // 1 is what a check returns that has found something.
  if (status !== 0 && status !== 1) throw new Error(`leptos-check failed in ${folder}: ${stderr}`);
}

/** One letter typed into text, as in an editor: only what the rules take is measured. */
async function rulesTable({ parsers, quick, folder }: Context): Promise<Table> {
  const { text, words } = writePage(RUST, partsFor(RUST, 3000));
  const root = join(folder, 'rules');
  const file = join(root, 'src', 'lib.rs');
  mkdirSync(join(root, 'src'), { recursive: true });
  writeFileSync(join(root, 'Cargo.toml'), manifestOf('rules'));
  writeFileSync(file, text);
  const project = await OpenedProject.open(root, new LazyParsers());
  const document = ViewDocument.open(parsers, text);
  const options = { ...project.around(file, '0.8'), levels: {} };
  const first = timed(() => checkDocument(document, options));
  const work: number[] = [];
  const times = spread(words, quick ? 10 : 100).map(place => {
    document.update([{ start: place, end: place, text: 'a' }]);
    project.suppose(file, document.text);
    const { user, system } = process.cpuUsage();
    const time = timed(() => checkDocument(document, { ...project.around(file, '0.8'), levels: {} }));
    const after = process.cpuUsage();
    work.push((after.user - user + after.system - system) / 1000);
    return time;
  });
  document.dispose();
  const p50 = median(times);
  return {
    title: 'All rules on 3,000 lines',
    columns: ['first', 'median', 'p95', 'of the processor'],
    rows: [
      {
        name: 'after a letter in text',
        unit: 'ms',
        values: [first, p50, percentile(times, 95), median(work)],
        budget: atMost(BUDGETS.rulesAfterEdit, p50),
      },
    ],
  };
}
