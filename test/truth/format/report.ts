import { diffSize, hunks } from './diff.js';
import type { Fault, Places } from './faults.js';
import { isReached, type Miss, type Population, shareOf } from './populations.js';

/** How much is listed. */
export interface Detail {
  /** So many differences are printed whole. */
  readonly show: number;
  /** Whether lists are printed to their end. */
  readonly all: boolean;
}

/** So many entries of a list are printed, unless all are asked for. */
const LISTED = 40;

/** So many lines of a short diff. */
const SHORT_DIFF = 12;

/** Prints what was found, and tells whether every goal is reached. */
export function report(list: readonly Population[], found: readonly Fault[], detail: Detail): boolean {
  console.log('## The same layout');
  for (const population of list) console.log(populationRow(population));
  console.log('\n## Nothing lost');
  console.log(`${''.padEnd(58)}${'leptosfmt'.padStart(18)}${'ours'.padStart(18)}`);
  for (const fault of found) console.log(faultRow(fault));
  for (const population of list) if (population.goal !== undefined) printMisses(population, detail);
  for (const fault of found) printPlaces(fault, detail);
  return list.every(isReached) && found.every(isAllowed);
}

function populationRow(population: Population): string {
  const { name, files, misses, goal } = population;
  const verdict = goal === undefined ? '' : `  goal ${percent(goal)}: ${isReached(population) ? 'met' : 'MISSED'}`;
  const count = `${files - misses.length} of ${files}`;
  return `${name.padEnd(58)}${count.padStart(14)}${percent(shareOf(population)).padStart(11)}${verdict}`;
}

function faultRow(fault: Fault): string {
  const verdict = fault.forbidden ? `  goal 0: ${isAllowed(fault) ? 'met' : 'MISSED'}` : '';
  return `${fault.name.padEnd(58)}${counts(fault.theirs).padStart(18)}${counts(fault.ours).padStart(18)}${verdict}`;
}

function isAllowed({ forbidden, ours }: Fault): boolean {
  return !forbidden || ours.length === 0;
}

function counts(places: Places): string {
  const files = new Set(places.map(({ place }) => place.replace(/:\d+$/, '')));
  return places.length === 0 ? '0' : `${places.length} in ${files.size}`;
}

/** Rounds down, so that 100 % is only ever printed for all. */
function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}

function printMisses({ name, misses }: Population, { show, all }: Detail): void {
  if (misses.length === 0) return;
  console.log(`\n${name}: ${misses.length} are not`);
  const bySize = sortBySize(misses);
  const listed = all ? bySize : bySize.slice(0, LISTED);
  for (const [index, { miss, size }] of listed.entries()) {
    console.log(`  ${miss.place}  ${size} lines${miss.isEither ? ', and leptosfmt leaves ours alone' : ''}`);
    if (index < show) printDiff(miss.expected, miss.found);
    else if (show === 0 && size <= SHORT_DIFF) printDiff(miss.expected, miss.found);
  }
  printRest(misses.length - listed.length);
}

function sortBySize(misses: readonly Miss[]): { miss: Miss; size: number }[] {
  const sized = misses.map(miss => ({ miss, size: diffSize(miss.expected, miss.found) }));
  return sized.sort((a, b) => a.size - b.size);
}

/** Prints a difference: `-` is what is expected, `+` what we make of it. */
export function printDiff(expected: string, found: string): void {
  for (const line of hunks(expected, found)) console.log(`      ${line}`);
}

function printPlaces({ name, ours }: Fault, { all }: Detail): void {
  if (ours.length === 0) return;
  console.log(`\nours, ${name}:`);
  const listed = all ? ours : ours.slice(0, LISTED);
  for (const { place, detail } of listed) console.log(`  ${place}  ${detail}`);
  printRest(ours.length - listed.length);
}

function printRest(rest: number): void {
  if (rest > 0) console.log(`  … and ${rest} more (--all lists them)`);
}
