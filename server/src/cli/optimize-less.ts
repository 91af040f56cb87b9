import { setFlagsFromString } from 'node:v8';

/** The V8 of Node 20, with which this was measured. Newer ones do not know all of the flags, and would say so aloud. */
const MEASURED = /^11\./;

/** Optimizing, as `optimizeLess` says. */
const OF_MEASURED = ['--interrupt-budget=300000', '--always-sparkplug', '--max-inlined-bytecode-size-cumulative=300'];

/**
 * What V8 optimizes costs more than it brings: it takes other threads' time, and at its end a process waits for it.
 *
 * - The parser, its largest function above all: a third of the time that one file takes, and no gain over thousands of
 *   files (measured on 22 MB of crates).
 * - Our own code before it has run a few times as long as V8 waits by default: a third of the time that a thousand files
 *   take, a tenth of that of ten thousand. Until then it is at least compiled as it stands.
 * - Functions together with as much of what they call as V8 takes by default: with a third of that optimizing takes a
 *   third less time, a twentieth of all, and what comes of it is as fast.
 */
export function optimizeLess(): void {
  for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag);
}

/**
 * To be called where several threads check: none of them gets help from V8's own with its short-lived garbage, as no
 * processor is idle, and sharing such work costs a fiftieth of all time. A thread by itself is better off with help.
 */
export function collectAlone(): void {
  if (MEASURED.test(process.versions.v8)) setFlagsFromString('--no-parallel-scavenge');
}

/** @param version Of V8: `11.3.244.8-node.30`. */
export function flagsFor(version: string): readonly string[] {
  const parser = '--wasm-tiering-budget=2000000000';
  return MEASURED.test(version) ? [parser, ...OF_MEASURED] : [parser];
}
