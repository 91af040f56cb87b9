import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadParsers } from 'tree-sitter-leptos';
import { commandsFor } from './commands.js';
import { breakingSection } from './sections/breaking.js';
import { checkSection } from './sections/check.js';
import type { Context } from './sections/context.js';
import { growthSection } from './sections/growth.js';
import { parseSection } from './sections/parse.js';
import { serversSection } from './sections/servers.js';
import { startsSection } from './sections/starts.js';
import { validEditsSection } from './sections/valid-edits.js';
import { workspaceSection } from './sections/workspace.js';
import { render, type Table, toJson } from './table.js';

/**
 * Measures what the budgets are about, beside a peer in the same run: the parser beside tree-sitter-rust, the server
 * beside VS Code's HTML server on a page of the same shape.
 *
 *     npm run bench -- [--quick] [--json FILE] [--only SECTION]… [--server FILE] [--check FILE]
 *
 * A budget that is missed is printed as such; the exit code tells only whether everything could be measured.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    /** Other builds of the two commands, to compare with. */
    server: { type: 'string' },
    check: { type: 'string' },
  },
});

type Section = (context: Context) => Table | Table[] | Promise<Table | Table[]>;

/** Those with processes of their own come first, before this one has filled the memory. */
const SECTIONS: Readonly<Record<string, Section>> = {
  starts: startsSection,
  servers: serversSection,
  workspace: workspaceSection,
  check: checkSection,
  parse: parseSection,
  edits: validEditsSection,
  breaking: breakingSection,
  growth: growthSection,
};

const unknown = options.only?.find(name => !Object.hasOwn(SECTIONS, name));
if (unknown !== undefined) throw new Error(`There is no section ${unknown}: ${Object.keys(SECTIONS).join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'leptos-bench-'));
const load = loadavg().map(value => value.toFixed(2));
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
console.log(`${machine}, load average ${load.join(' ')}${options.quick ? ', a short run' : ''}\n`);

const tables: Table[] = [];
try {
  const commands = commandsFor(options.server, options.check);
  const context: Context = { parsers: await loadParsers(), commands, quick: options.quick, folder };
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (options.only?.includes(name) === false) continue;
    const measured = [await section(context)].flat();
    for (const table of measured) console.log(render(table));
    tables.push(...measured);
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
