import { setFlagsFromString } from 'node:v8';

/** The V8 of Node 20, with which this was measured. Newer ones do not know all of the flags, and would say so aloud. */
const MEASURED = /^11\./;

/**
 * What V8 optimizes costs more than it brings: it takes other threads' time, and at its end a process waits for it.
 *
 * - The parser, its largest function above all: a third of the time that one file takes, and no gain over thousands of
 *   files (measured on 22 MB of crates).
 * - Our own code before it has run a few times as long as V8 waits by default: a third of the time that a thousand files
 *   take, a tenth of that of ten thousand. Until then it is at least compiled as it stands.
 */
export function optimizeLess(): void {
  for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag);
}

/** @param version Of V8: `11.3.244.8-node.30`. */
export function flagsFor(version: string): readonly string[] {
  const parser = '--wasm-tiering-budget=2000000000';
  return MEASURED.test(version) ? [parser, '--interrupt-budget=300000', '--always-sparkplug'] : [parser];
}
