import type { Outcome, Result } from './measure.js';
import { FINDING_CLASSES, type FindingClass } from './verdict.js';

/** How often something went wrong, and where. */
export interface Fault {
  readonly name: string;
  readonly theirs: Places;
  readonly ours: Places;
  /** Whether it must not happen to ours. */
  readonly forbidden: boolean;
}

/** Places such as `thaw-0.4.8/src/lib.rs:12`, each with what is wrong there. */
export type Places = readonly { readonly place: string; readonly detail: string }[];

/** What leptosfmt's layout itself asks for. */
const ALLOWED: readonly FindingClass[] = ['commentLines', 'blankLines'];

/** All that went wrong with both formatters, over all files. */
export function faults(outcomes: readonly Outcome[]): Fault[] {
  const names = Object.keys(FINDING_CLASSES) as FindingClass[];
  const found = names.map(name => ({
    name: FINDING_CLASSES[name],
    theirs: findings(outcomes, 'theirs', name),
    ours: findings(outcomes, 'ours', name),
    forbidden: !ALLOWED.includes(name),
  }));
  return [
    ...found,
    {
      name: 'files that a second run changes',
      theirs: changedAgain(outcomes, 'theirs'),
      ours: changedAgain(outcomes, 'ours'),
      forbidden: true,
    },
    { name: 'files given up on, or crashes', theirs: givenUp(outcomes), ours: crashes(outcomes), forbidden: true },
    { name: 'views refused', theirs: [], ours: refusals(outcomes), forbidden: false },
  ];
}

type Side = 'theirs' | 'ours';

function findings(outcomes: readonly Outcome[], side: Side, name: FindingClass): Places {
  return outcomes.flatMap(({ place, [side]: result }) =>
    (result?.verdict[name] ?? []).map(({ line, detail }) => ({ place: `${place}:${line}`, detail })),
  );
}

function changedAgain(outcomes: readonly Outcome[], side: Side): Places {
  const isUnstable = (result: Result | undefined): boolean => result !== undefined && result.again !== result.text;
  return outcomes
    .filter(({ [side]: result }) => isUnstable(result))
    .map(({ place, [side]: result }) => ({ place, detail: result?.again === undefined ? 'given up on' : 'changed' }));
}

function givenUp(outcomes: readonly Outcome[]): Places {
  return outcomes.filter(({ theirs }) => theirs === undefined).map(({ place }) => ({ place, detail: 'given up on' }));
}

function crashes(outcomes: readonly Outcome[]): Places {
  return outcomes.flatMap(({ place, ours }) => (ours.crash === undefined ? [] : [{ place, detail: ours.crash }]));
}

function refusals(outcomes: readonly Outcome[]): Places {
  return outcomes.flatMap(({ place, before, ours }) =>
    ours.refusals.map(({ start, reason, message }) => ({
      place: `${place}:${before.slice(0, start).split('\n').length}`,
      detail: `${reason}: ${message}`,
    })),
  );
}
