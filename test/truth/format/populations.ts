import type { Outcome, Result } from './measure.js';
import { type FindingClass, foundIn, type Verdict } from './verdict.js';

/** Files of which ours has to be as leptosfmt's. */
export interface Population {
  readonly name: string;
  readonly files: number;
  readonly misses: readonly Miss[];
  /** The least share of files that has to be the same. */
  readonly goal?: number;
}

/** A file that is not as it should be. */
export interface Miss {
  readonly place: string;
  readonly expected: string;
  readonly found: string;
  /** Whether leptosfmt leaves our result alone, too: it cannot read the view, or knows two ways to write it. */
  readonly isEither: boolean;
}

const CLEAN_GOAL = 0.99;
const SAME_GOAL = 0.95;

/** The populations in which the two formatters are compared. */
export function populations(outcomes: readonly Outcome[]): Population[] {
  const clean = outcomes.filter(({ theirs, before }) => theirs?.text === before);
  const kept = outcomes.filter(({ theirs }) => keepsPromise(theirs));
  const keptAndChanged = kept.filter(({ theirs, before }) => theirs?.text !== before);
  const withoutLines = outcomes.filter(({ theirs }) => !keepsPromise(theirs) && keepsPromise(theirs, ['blankLines']));
  const read = outcomes.filter(({ theirsOfOurs }) => theirsOfOurs !== undefined);
  const settled = outcomes.filter(({ settled }) => settled !== undefined);
  const settledAndKept = settled.filter(({ settled }) => isClean(settled?.verdict, ['blankLines']));
  return [
    population('left alone by leptosfmt: left alone by us', clean, ours, CLEAN_GOAL),
    population('leptosfmt keeps the promise: the same bytes', kept, ours, SAME_GOAL),
    population('  of these, changed by leptosfmt', keptAndChanged, ours),
    population('  and where it only removes blank lines in code', [...kept, ...withoutLines], ours),
    population('  the same, blank lines not compared', [...kept, ...withoutLines], oursWithoutLines),
    population('leptosfmt until nothing changes: left alone by us', settledAndKept, oursOfSettled, CLEAN_GOAL),
    population('  also where that broke the promise', settled, oursOfSettled),
    population('written by us: left alone by leptosfmt', read, theirsOfOurs),
  ];
}

/** What is expected of a file, and what is found. */
type Compared = (outcome: Outcome) => readonly [expected: string, found: string];

function population(name: string, outcomes: readonly Outcome[], compared: Compared, goal?: number): Population {
  const misses = outcomes.flatMap(outcome => {
    const [expected, found] = compared(outcome);
    if (expected === found) return [];
    return [{ place: outcome.place, expected, found, isEither: outcome.theirsOfOurs === outcome.ours.text }];
  });
  return { name, files: outcomes.length, misses, ...(goal === undefined ? {} : { goal }) };
}

const ours: Compared = ({ theirs, ours }) => [theirs?.text ?? '', ours.text];

const oursWithoutLines: Compared = outcome => {
  const [expected, found] = ours(outcome);
  return [withoutBlankLines(expected), withoutBlankLines(found)];
};

const oursOfSettled: Compared = ({ settled }) => [settled?.text ?? '', settled?.ours ?? ''];

const theirsOfOurs: Compared = ({ ours, theirsOfOurs }) => [theirsOfOurs ?? '', ours.text];

/** Whether a formatter kept the promise, but for the given kinds of findings. */
export function keepsPromise(result: Result | undefined, but: readonly FindingClass[] = []): boolean {
  return result !== undefined && result.again === result.text && isClean(result.verdict, but);
}

function isClean(verdict: Verdict | undefined, but: readonly FindingClass[]): boolean {
  // Where in its line a comment stands is layout.
  return verdict !== undefined && foundIn(verdict).every(name => name === 'commentLines' || but.includes(name));
}

/** A text without its empty lines. */
export function withoutBlankLines(text: string): string {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .join('\n');
}

/** The share of the population that is as it should be. */
export function shareOf({ files, misses }: Population): number {
  return files === 0 ? 1 : (files - misses.length) / files;
}

/** Whether the population's goal is reached. */
export function isReached(population: Population): boolean {
  return population.goal === undefined || shareOf(population) >= population.goal;
}
