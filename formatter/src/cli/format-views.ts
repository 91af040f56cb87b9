import type { ClassSorter, Formatter, Refusal } from '../format.js';
import type { FormatOptions } from '../options.js';
import { type LineRange, offsetsOf } from './line-range.js';
import { movedRefusals } from './moved-refusals.js';

/** How the views of a text are formatted. */
export interface ViewFormat {
  readonly formatter: Formatter;
  readonly options: FormatOptions;
  readonly range: LineRange | undefined;
  readonly sortClasses: ClassSorter | undefined;
}

/** A formatted text. */
export interface FormattedText {
  readonly text: string;
  /** With their places in the formatted text, and in the text as it was. */
  readonly refusals: readonly Refusal[];
  readonly refusalsBefore: readonly Refusal[];
}

/** Formats the views of a text. */
export function formatViews(text: string, { formatter, options, range, sortClasses }: ViewFormat): FormattedText {
  const offsets = range === undefined ? undefined : offsetsOf(text, range);
  const result = formatter.format(text, options, offsets, sortClasses);
  return { text: result.text, refusals: movedRefusals(text, result), refusalsBefore: result.refusals };
}
