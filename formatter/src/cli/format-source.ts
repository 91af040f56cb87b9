import { type ClassSorter, type Refusal, withFormatter } from '../format.js';
import { createClassSorter } from '../tailwind/class-sorter.js';
import { dontOptimizeParser } from './dont-optimize-parser.js';
import { type FormattedText, formatViews, type ViewFormat } from './format-views.js';
import { type FormattedWithRustfmt, formatWithRustfmt } from './format-with-rustfmt.js';
import type { Job, Note, Task } from './job.js';
import { refusalNotes } from './refusal-note.js';

export interface Source extends Omit<Job, 'size'> {
  /** As it is shown. */
  readonly file: string;
  readonly text: string;
  /** Whether rustfmt is known to have nothing to change. */
  readonly isRustFormatted: boolean;
}

export interface FormattedSource {
  readonly text: string;
  readonly notes: readonly Note[];
  /** Undefined where the notes are about other things, too. The places are those in the source. */
  readonly refusals: readonly Refusal[] | undefined;
}

/** Formats a text as the task says. What takes time to load is loaded for the first text that needs it. */
export async function formatSource(source: Source, task: Task): Promise<FormattedSource> {
  const warnings: Note[] = [];
  const format: Omit<ViewFormat, 'formatter'> = {
    options: source.options,
    range: task.range,
    sortClasses: await classSorter(source, message => warnings.push(remark({ file: source.file, message }))),
  };
  const formatted = await withFormatter(
    formatter => formatBy(source, { ...format, formatter }, task),
    dontOptimizeParser,
  );
  const isWritten = task.purpose === 'write';
  const text = isWritten ? formatted.text : source.text;
  const refusals = isWritten ? formatted.refusals : formatted.refusalsBefore;
  const notes = [...warnings, ...rustfmtNotes(source, formatted)];
  const known = notes.length === 0 ? formatted.refusalsBefore : undefined;
  if (refusals.length > 0) {
    notes.push(...refusalNotes(source.file, text, refusals, { color: task.colorErr, width: task.width }));
  }
  return { text: formatted.text, notes, refusals: known };
}

type Formatted = FormattedText & Partial<FormattedWithRustfmt>;

async function formatBy(source: Source, format: ViewFormat, task: Task): Promise<Formatted> {
  const { path, rustfmt, isRustFormatted } = source;
  if (rustfmt === undefined || task.rustfmt === undefined) return formatViews(source.text, format);
  return formatWithRustfmt(source.text, { ...format, path, isRustFormatted, rustfmt, args: task.rustfmt.args });
}

/** Only where a class list is to be sorted: it runs the Tailwind of the project. */
async function classSorter(
  { path, options }: Source,
  report: (message: string) => void,
): Promise<ClassSorter | undefined> {
  if (Object.keys(options.attrValues).length === 0) return undefined;
  return createClassSorter(path, { report });
}

function rustfmtNotes(source: Source, { failure, isStable }: Partial<FormattedWithRustfmt>): Note[] {
  if (failure !== undefined) {
    const { line, column, message } = failure;
    const place = line === undefined || column === undefined ? {} : { line, column };
    return [{ kind: 'failure', trouble: { file: source.file, ...place, message }, frame: undefined }];
  }
  if (isStable !== false) return [];
  return [
    remark({
      file: source.file,
      message: 'rustfmt and the format of the views do not agree here: each undoes the other',
    }),
  ];
}

function remark(trouble: Note['trouble']): Note {
  return { kind: 'remark', trouble, frame: undefined };
}
