import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasCargo } from '../download.js';
import { runCases } from './cases.js';
import { readFiles } from './corpus.js';
import { type Fault, faults } from './faults.js';
import { Judge } from './judge.js';
import { Leptosfmt } from './leptosfmt.js';
import { measure, type Outcome } from './measure.js';
import { type Population, populations, shareOf } from './populations.js';
import { printDiff, report } from './report.js';
import { runRepros } from './repros.js';
import { Scratch } from './scratch.js';

/**
 * Holds the formatter against the real leptosfmt, on published crates and the sample apps.
 *
 *     npm run truth:format -- [--crate NAME] [--show N] [--file PLACE] [--all] [--json FILE]
 *     npm run truth:format -- --cases FILE | --repros FILE
 *
 * The exit code is 1 when a goal is missed.
 */
const { values: options } = parseArgs({
  options: {
    /** Only the crate of this name, or of this name and version (`thaw@0.4.8`). */
    crate: { type: 'string' },
    /** Print so many differences of each kind whole, the smallest first. */
    show: { type: 'string', default: '0' },
    /** Only files whose place ends like this, with what is different and what is wrong. */
    file: { type: 'string' },
    /** Print lists to their end. */
    all: { type: 'boolean', default: false },
    /** Write the figures and all lists into a file. */
    json: { type: 'string' },
    /** Collected cases with leptosfmt's own expectations instead of the crates. */
    cases: { type: 'string' },
    /** Collected complaints about leptosfmt, with what is wanted instead. */
    repros: { type: 'string' },
  },
});

function toJson(list: readonly Population[], found: readonly Fault[]): unknown {
  return {
    populations: list.map(population => ({
      name: population.name.trim(),
      files: population.files,
      same: population.files - population.misses.length,
      share: shareOf(population),
      misses: population.misses.map(({ place, isEither }) => ({ place, isEither })),
    })),
    faults: found.map(({ name, theirs, ours }) => ({ name, theirs, ours })),
  };
}

function showFile({ place, before, theirs, ours, settled }: Outcome): void {
  console.log(`\n# ${place}: leptosfmt (-) and ours (+)`);
  printDiff(theirs?.text ?? before, ours.text);
  if (ours.again !== undefined && ours.again !== ours.text) {
    console.log('# our result (-) and what a second run makes of it (+)');
    printDiff(ours.text, ours.again);
  }
  if (settled === undefined || settled.text === settled.ours) return;
  console.log('# what leptosfmt leaves alone (-) and what ours makes of it (+)');
  printDiff(settled.text, settled.ours);
}

async function main(): Promise<number> {
  if (options.cases !== undefined) return (await runCases(options.cases)) ? 0 : 1;
  if (!hasCargo()) {
    console.log('skipped: cargo is not installed');
    return 0;
  }
  const scratch = new Scratch();
  const [leptosfmt, judge] = [Leptosfmt.install(scratch), Judge.build(scratch)];
  if (options.repros !== undefined) return runRepros(options.repros, leptosfmt, judge);
  const texts = readFiles(options.crate).views;
  const { file } = options;
  const chosen = file === undefined ? texts : new Map([...texts].filter(([place]) => place.endsWith(file)));
  const outcomes = await measure(chosen, leptosfmt, judge);
  const [list, found] = [populations(outcomes), faults(outcomes)];
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(toJson(list, found), undefined, 2)}\n`);
  const met = report(list, found, { show: Number(options.show), all: options.all });
  if (file !== undefined) for (const outcome of outcomes) showFile(outcome);
  return met ? 0 : 1;
}

process.exitCode = await main();
