import picocolors from 'picocolors';
import { shownPath } from '../files/shown-path.js';
import { type Trouble, troubleLine } from '../files/trouble.js';
import { isError, type Note, type NoteKind } from './job.js';
import { Progress } from './progress.js';
import { type Counts, summaryLine } from './summary.js';
import type { Output } from './terminal/output.js';
import { printable } from './terminal/printable.js';

/** Where a run prints. */
export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  readonly colorOut: boolean;
  readonly colorErr: boolean;
  /** Columns. */
  readonly width: number;
  /** Whether somebody watches standard error. */
  readonly isWatched: boolean;
}

/** Prints what happens in a run, and counts it. Names and differences go to standard output, all else beside it. */
export class Reporter {
  readonly progress: Progress;
  private readonly told = new Set<string>();
  private readonly notes: Record<NoteKind, number> = { syntax: 0, promise: 0, failure: 0, remark: 0 };

  constructor(
    private readonly terminal: Terminal,
    private readonly quiet: boolean,
  ) {
    this.progress = new Progress(terminal.err, terminal.isWatched && !quiet);
  }

  get hasErrors(): boolean {
    return this.notes.syntax + this.notes.failure > 0;
  }

  /** A path that cannot be used, by its absolute name. Told once, as many files share a `leptosfmt.toml`. */
  trouble(trouble: Trouble): void {
    this.note({ kind: 'failure', trouble: { ...trouble, file: shownPath(trouble.file) }, frame: undefined });
  }

  note(note: Note): void {
    const { kind, trouble, frame } = note;
    const line = troubleLine(trouble);
    if (this.told.has(line)) return;
    this.told.add(line);
    this.notes[kind]++;
    if (this.quiet && !isError(note)) return;
    this.progress.clear();
    const shown = frame === undefined ? `leptos-format: ${printable(line)}` : `${this.titleOf(note)}\n${frame}\n`;
    this.terminal.err.write(`${shown}\n`);
  }

  /** A file that is not formatted, or was not. */
  name(path: string): void {
    this.print(`${printable(shownPath(path))}\n`);
  }

  diff(text: string): void {
    this.print(text);
  }

  summary(counts: Omit<Counts, 'notes'>, writes: boolean, seconds: number): void {
    this.progress.clear();
    if (!this.quiet) this.terminal.err.write(summaryLine({ ...counts, notes: this.notes }, writes, seconds));
  }

  private print(text: string): void {
    this.progress.clear();
    this.terminal.out.write(text);
  }

  private titleOf({ kind, trouble }: Note): string {
    const { file, line, column, message } = trouble;
    const { bold, red, yellow } = picocolors.createColors(this.terminal.colorErr);
    const severity = kind === 'syntax' ? red('error') : yellow('warning');
    return `${bold(`${printable(file)}:${line}:${column}`)}: ${severity}: ${printable(message)}`;
  }
}
