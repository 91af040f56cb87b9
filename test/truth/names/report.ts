import type { Exception, Exceptions } from './exceptions.js';
import type { Reason } from './reason.js';
import type { Survey, UnresolvedTag } from './survey.js';

/** The least share of the tags whose definition is on the disk. */
const GOAL = 0.99;

/** The tags of one subject by what became of them. */
interface Row {
  readonly name: string;
  readonly resolved: number;
  readonly notOnDisk: readonly UnresolvedTag[];
  /** One for each tag. */
  readonly excused: readonly Exception[];
  readonly failed: readonly UnresolvedTag[];
}

/** Prints the table and every tag without a meaning, and tells whether the goal is met. */
export function report(surveys: readonly Survey[], exceptions: Exceptions): boolean {
  const rows = surveys.map(survey => rowOf(survey, exceptions)).filter(row => totalOf(row) > 0);
  console.log(line('', 'tags', 'resolved', 'not on disk', 'excused', 'unresolved'));
  for (const row of rows) printRow(row);
  const all: Row = {
    name: 'all',
    resolved: rows.reduce((sum, { resolved }) => sum + resolved, 0),
    notOnDisk: rows.flatMap(({ notOnDisk }) => notOnDisk),
    excused: rows.flatMap(({ excused }) => excused),
    failed: rows.flatMap(({ failed }) => failed),
  };
  printRow(all);
  for (const { name, notOnDisk } of rows) printTags(name, notOnDisk);
  printExcuses(all.excused);
  for (const { name, failed } of rows) printTags(name, failed);
  const share = all.resolved / Math.max(1, all.resolved + all.failed.length);
  console.log(`\nof the tags whose definition is on the disk: ${percent(share)} (goal: ${percent(GOAL)})`);
  return share >= GOAL;
}

function rowOf({ subject, resolved, unresolved }: Survey, exceptions: Exceptions): Row {
  const notOnDisk = unresolved.filter(({ reason }) => reason.kind === 'not on disk');
  const others = unresolved.filter(tag => !notOnDisk.includes(tag));
  const excused = others.flatMap(tag => exceptions.excuseFor(subject, tag) ?? []);
  const failed = others.filter(tag => exceptions.excuseFor(subject, tag) === undefined);
  return { name: subject.name, resolved: resolved.length, notOnDisk, excused, failed };
}

function printRow(row: Row): void {
  const { name, resolved, notOnDisk, excused, failed } = row;
  const counts = [totalOf(row), resolved, notOnDisk.length, excused.length, failed.length];
  console.log(line(name, ...counts.map(String)));
}

function totalOf({ resolved, notOnDisk, excused, failed }: Row): number {
  return resolved + notOnDisk.length + excused.length + failed.length;
}

function printTags(subject: string, tags: readonly UnresolvedTag[]): void {
  for (const { file, line, name, reason } of tags) console.log(`${subject}/${file}:${line}: ${name}: ${told(reason)}`);
}

function printExcuses(excuses: readonly Exception[]): void {
  for (const excuse of new Set(excuses)) {
    const count = excuses.filter(each => each === excuse).length;
    console.log(`${excuse.subject}/${excuse.path}: ${count} ${count === 1 ? 'tag' : 'tags'} excused: ${excuse.reason}`);
  }
}

function told(reason: Reason): string {
  switch (reason.kind) {
    case 'not on disk':
      return `not on disk: ${reason.crates.map(({ packageName }) => packageName).join(' or ')}`;
    case 'no component':
    case 'not in scope':
      return `${reason.kind}: ${reason.detail}`;
    default:
      return reason.kind;
  }
}

function line(name: string, ...counts: readonly string[]): string {
  return name.padEnd(36) + counts.map(count => count.padStart(13)).join('');
}

/** Rounds down, so that 100 % is only ever printed for all. */
export function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}
