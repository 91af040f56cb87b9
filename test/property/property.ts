import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { loadParsers } from 'tree-sitter-leptos';
import { Formatter } from '../../formatter/src/format.js';
import { check } from './check.js';
import { type RustFile, rustFile } from './generate/file.js';
import { settings } from './generate/settings.js';

/**
 * Random views over the whole template language, formatted with random settings, must keep the promise; a second run
 * must change nothing. What fails is cut down while it still fails, which takes a while.
 *
 *     npm run property -- --runs 10000 --seed 1
 *     npm run property -- --runs 1 --jobs 1 --seed 1 --path 12:3:0   # what was found, again
 */
const { values: given } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    path: { type: 'string' },
  },
});

/** As many seeds of one run lie between those of two processes. */
const SEEDS = 1_000_003;

const runs = Number(given.runs);
const seed = Number(given.seed);
const jobs = Math.max(1, Number(given.jobs));
if (jobs === 1) await runHere();
else runInProcesses();

function runInProcesses(): void {
  for (let job = 0; job < jobs; job++) {
    const options = ['--runs', String(Math.ceil(runs / jobs)), '--seed', String(seed + job * SEEDS), '--jobs', '1'];
    const child = fork(fileURLToPath(import.meta.url), options);
    child.on('exit', code => {
      if (code !== 0) process.exitCode = 1;
    });
  }
}

async function runHere(): Promise<void> {
  const parsers = await loadParsers();
  const formatter = await Formatter.load();
  const range = fc.option(fc.record({ start: fc.nat(2_000), length: fc.nat(100) }), { nil: undefined, freq: 2 });
  const property = fc.property(rustFile, settings, range, (file, options, part) => {
    check(parsers, formatter, file, options, part && { start: part.start, end: part.start + part.length });
  });
  const started = Date.now();
  const details = fc.check(property, {
    numRuns: runs,
    seed,
    ...(given.path === undefined ? {} : { path: given.path }),
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${details.numRuns} views in ${seconds} s, seed ${seed}: ${details.failed ? 'failed' : 'all well'}`);
  if (!details.failed) return;
  process.exitCode = 1;
  if (details.counterexample !== null) console.log(`path ${details.counterexamplePath}`);
  if (details.counterexample !== null) report(...details.counterexample);
  console.log(details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance));
}

function report(file: RustFile, options: object, range: object | undefined): void {
  console.log(JSON.stringify(options));
  if (range !== undefined) console.log(`range ${JSON.stringify(range)}`);
  console.log(`\n${file.text}\n\n${JSON.stringify(file.text)}\n`);
}
