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
  /** The files that could not be formatted, as they are shown: much may be wrong with one of them. */
  private readonly failed = new Set<string>();

  constructor(
    private readonly terminal: Terminal,
    private readonly quiet: boolean,
  ) {
    this.progress = new Progress(terminal.err, terminal.isWatched && !quiet);
  }

  get hasErrors(): boolean {
    return this.notes.syntax + this.failed.size > 0;
  }

  /**
   * A path that cannot be used, by its absolute name. Told once, as many files share a `leptosfmt.toml`.
   *
   * @param unformatted The file that is not formatted because of it.
   */
  trouble(trouble: Trouble, unformatted = trouble.file): void {
    const note: Note = { kind: 'failure', trouble: { ...trouble, file: shownPath(trouble.file) }, frame: undefined };
    this.note(note, shownPath(unformatted));
  }

  /** @param unformatted The file that is not formatted, where the note is about a failure. */
  note(note: Note, unformatted = note.trouble.file): void {
    const { kind, trouble, frame } = note;
    if (kind === 'failure') this.failed.add(unformatted);
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

  summary(counts: Pick<Counts, 'files' | 'changed'>, writes: boolean, seconds: number): void {
    this.progress.clear();
    if (!this.quiet)
      this.terminal.err.write(summaryLine({ ...counts, failed: this.failed.size, notes: this.notes }, writes, seconds));
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
