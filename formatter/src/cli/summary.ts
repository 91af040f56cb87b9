import type { NoteKind } from './job.js';

/** What came of a run. */
export interface Counts {
  readonly files: number;
  /** Files that were not formatted; in a run that writes, those that were written. */
  readonly changed: number;
  /** Files that could not be formatted. */
  readonly failed: number;
  readonly notes: Readonly<Record<NoteKind, number>>;
}

/** The last line of a run. */
export function summaryLine({ files, changed, failed, notes }: Counts, writes: boolean, seconds: number): string {
  const parts = [
    ...(changed === 0 ? [] : [`${changed} ${writes ? 'formatted' : 'not formatted'}`]),
    ...(notes.syntax === 0 ? [] : [`${counted(notes.syntax, 'view')} ${notes.syntax === 1 ? 'does' : 'do'} not parse`]),
    ...(notes.promise === 0
      ? []
      : [`${counted(notes.promise, 'view')} left as ${notes.promise === 1 ? 'it is' : 'they are'}`]),
    ...(failed === 0 ? [] : [`${counted(failed, 'file')} could not be formatted`]),
  ];
  const nothing = writes ? 'nothing to do' : 'all formatted';
  const head = `${counted(files, 'file')}${writes ? '' : ' checked'}`;
  return `${head}: ${parts.length === 0 ? nothing : parts.join(', ')}, ${seconds.toFixed(1)} s\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
