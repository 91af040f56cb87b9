import type { Comparison, Failure } from './compare.js';
import type { Exceptions } from './exceptions.js';

/** The least share of accepted views that must have the same structure. */
const STRUCTURE_TARGET = 0.999;

/** How many failures of a kind are listed unless all are asked for. */
const LISTED = 40;

/** Prints the table and the failures, and tells whether all targets are met. */
export function report(result: Comparison, listAll: boolean): boolean {
  const targets = evaluate(result);
  printRow('files', result.files);
  printRow('views', result.views);
  printRow('  in macro definitions, not judged', result.inDefinitions);
  printRow('  in files that are not Rust, not judged', result.inBrokenFiles);
  printRow('  excused', result.excused);
  printRow('  accepted by rstml', result.accepted);
  printRow('  rejected by rstml', result.rejected);
  for (const target of targets) printTarget(target);
  for (const target of targets) printFailures(target.heading, target.failures, listAll);
  return targets.every(target => target.met);
}

/** Prints the exceptions that excused nothing; only a run over all crates can tell. */
export function reportUnused(exceptions: Exceptions): void {
  for (const { crate, file, line, reason } of exceptions.unused()) {
    console.log(`\nunused exception: ${crate}/${file}:${line ?? ''} (${reason})`);
  }
}

interface Target {
  label: string;
  /** What the failures are called. */
  heading: string;
  failures: Failure[];
  count: string;
  share: string;
  goal: string;
  met: boolean;
}

function evaluate(result: Comparison): Target[] {
  const { accepted, rejected, newlyBroken } = result;
  return [
    {
      label: 'accepted views that are clean',
      heading: 'accepted views that are not clean',
      ...shareOf(accepted, result.notClean, 1),
    },
    {
      label: 'accepted views of the same structure',
      heading: 'accepted views of another structure',
      ...shareOf(accepted, result.otherStructure, STRUCTURE_TARGET),
    },
    {
      label: 'rejected views that are flagged',
      heading: 'rejected views that are not flagged',
      ...shareOf(rejected, result.notFlagged, 1),
    },
    {
      label: 'plain Rust files newly broken',
      heading: 'plain Rust files newly broken',
      failures: newlyBroken,
      count: String(newlyBroken.length),
      share: '',
      goal: '0',
      met: newlyBroken.length === 0,
    },
  ];
}

type Share = Omit<Target, 'label' | 'heading'>;

function shareOf(total: number, failures: Failure[], goal: number): Share {
  const right = total - failures.length;
  const share = total === 0 ? 1 : right / total;
  return {
    failures,
    count: `${right} of ${total}`,
    share: percent(share),
    goal: goal === 1 ? percent(goal) : `at least ${percent(goal)}`,
    met: share >= goal,
  };
}

/** Rounds down, so that 100 % is only ever printed for all. */
function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}

function printRow(label: string, count: number): void {
  console.log(label.padEnd(42) + String(count).padStart(14));
}

function printTarget({ label, count, share, goal, met }: Target): void {
  const verdict = `goal ${goal}: ${met ? 'met' : 'MISSED'}`;
  console.log(`${label.padEnd(42)}${count.padStart(14)}${share.padStart(11)}  ${verdict}`);
}

function printFailures(heading: string, failures: readonly Failure[], listAll: boolean): void {
  if (failures.length === 0) return;
  console.log(`\n${heading}:`);
  const listed = listAll ? failures : failures.slice(0, LISTED);
  for (const { place, detail } of listed) console.log(`  ${place}  ${detail}`);
  const rest = failures.length - listed.length;
  if (rest > 0) console.log(`  … and ${rest} more (--all lists them)`);
}
