import { readFileSync } from 'node:fs';
import { shownPath } from '../files/shown-path.js';
import { decodeSource, type SourceFile, UnreadableFile, unreadable } from '../files/source-file.js';
import { viewFilter } from '../files/view-filter.js';
import { unifiedDiff } from './diff.js';
import { type FormattedSource, formatSource, type Source } from './format-source.js';
import type { Change, Finding, Job, Note, Outcome, Task } from './job.js';

const NO_VIEWS: Finding = { content: '', isFormatted: true, refusals: [] };

/**
 * Reads and formats one file. Nothing is written, and nothing thrown: what goes wrong is a note.
 *
 * @param isRustFormatted Whether rustfmt is known to have nothing to change.
 */
export async function formatFile(job: Job, task: Task, isRustFormatted = false): Promise<Outcome> {
  try {
    const source = read(job, task);
    if (source === undefined) return { notes: [], isChanged: false, change: undefined, finding: NO_VIEWS };
    const formatted = await formatSource(sourceOf(job, source.text, isRustFormatted), task);
    return await outcomeOf(job, task, source, formatted);
  } catch (error) {
    const trouble = error instanceof UnreadableFile ? error.at(job.path) : faultOf(job.path, error);
    return failed({ ...trouble, file: shownPath(job.path) });
  }
}

function sourceOf(job: Job, text: string, isRustFormatted: boolean): Source {
  return {
    ...job,
    text,
    isRustFormatted,
    // Most files have nothing that is told of them.
    get file() {
      return shownPath(job.path);
    },
  };
}

/** The outcome of a file that could not be formatted. */
export function failed(trouble: Note['trouble']): Outcome {
  return {
    notes: [{ kind: 'failure', trouble, frame: undefined }],
    isChanged: false,
    change: undefined,
    finding: undefined,
  };
}

/** One file must not cost the others their format; that something is wrong shows in the exit code. */
export function faultOf(file: string, error: unknown): Note['trouble'] {
  const reason = error instanceof Error ? error.message : String(error);
  return { file, message: `could not be formatted: ${reason}` };
}

/** Undefined where there is nothing to format. */
function read({ path, options }: Job, { rustfmt }: Task): SourceFile | undefined {
  // Rust is everywhere, views are not.
  return decodeSource(readBytes(path), rustfmt === undefined ? viewFilter(options.macroNames) : undefined);
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(error);
  }
}

async function outcomeOf(job: Job, task: Task, source: SourceFile, formatted: FormattedSource): Promise<Outcome> {
  const { notes } = formatted;
  const isChanged = formatted.text !== source.text;
  const after = source.hasBom ? `\u{feff}${formatted.text}` : formatted.text;
  const finding = task.remember ? await findingOf(job, task, source, formatted, after) : undefined;
  if (!isChanged || task.purpose === 'name') return { notes, isChanged, change: undefined, finding };
  const isDiff = task.purpose === 'diff';
  const diff = isDiff ? await unifiedDiff(shownPath(job.path), source.text, formatted.text, task.colorOut) : undefined;
  // A copy that goes to another thread without what lies around it.
  const change: Change = { before: new Uint8Array(source.bytes), after, diff };
  return { notes, isChanged, change, finding };
}

/** What is known about the content that the file will have. */
async function findingOf(
  { options }: Job,
  { purpose }: Task,
  { bytes, text }: SourceFile,
  formatted: FormattedSource,
  after: string,
): Promise<Finding | undefined> {
  const { refusals } = formatted;
  // Tailwind's order depends on more than the settings.
  if (refusals === undefined || Object.keys(options.attrValues).length > 0) return undefined;
  const { digestOf } = await import('./digest.js');
  const isFormatted = formatted.text === text;
  if (isFormatted || purpose !== 'write') return { content: digestOf(bytes), isFormatted, refusals };
  return refusals.length === 0 ? { content: digestOf(after), isFormatted: true, refusals } : undefined;
}
