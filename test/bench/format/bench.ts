import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Formatter } from '../../../formatter/src/format.js';
import { render, type Table, toJson } from '../table.js';
import { oursAt } from './commands.js';
import type { Context } from './sections/context.js';
import { cratesSection } from './sections/crates.js';
import { growthSection } from './sections/growth.js';
import { longFileSection } from './sections/long-file.js';
import { oneFileSection } from './sections/one-file.js';
import { repositorySection } from './sections/repository.js';

/**
 * Measures the formatter, beside the real leptosfmt on the same files in the same run.
 *
 *     npm run bench:format -- [--quick] [--rounds N] [--json FILE] [--only SECTION]… [--format FILE] [--strict]
 *
 * A budget that is missed is printed as such; with `--strict` the exit code is 1 then.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    /** Another build of the command, to compare with. */
    format: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
});

/** Those with processes of their own come first, before this one has filled the memory. */
const SECTIONS: Readonly<Record<string, (context: Context) => Table>> = {
  repository: repositorySection,
  'one-file': oneFileSection,
  'long-file': longFileSection,
  crates: cratesSection,
  growth: growthSection,
};

const unknown = options.only?.find(name => !Object.hasOwn(SECTIONS, name));
if (unknown !== undefined) throw new Error(`There is no section ${unknown}: ${Object.keys(SECTIONS).join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'leptos-bench-format-'));
const load = loadavg().map(value => value.toFixed(2));
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
console.log(`${machine}, load average ${load.join(' ')}${options.quick ? ', a short run' : ''}\n`);

const tables: Table[] = [];
try {
  const context: Context = {
    formatter: await Formatter.load(),
    ours: oursAt(options.format),
    rounds: Number(options.rounds ?? (options.quick ? 2 : 7)),
    quick: options.quick,
    folder,
  };
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (options.only?.includes(name) === false) continue;
    const table = section(context);
    console.log(render(table));
    tables.push(table);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const missed = tables.flatMap(({ title, rows }) =>
  rows.filter(({ budget }) => budget?.met === false).map(({ name }) => `  ${title}: ${name}`),
);
console.log(missed.length === 0 ? 'Every budget is met.' : `Budgets missed:\n${missed.join('\n')}`);
if (options.json !== undefined) {
  const report = { machine, load, quick: options.quick, tables: toJson(tables) };
  writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
}
process.exitCode = options.strict && missed.length > 0 ? 1 : 0;
