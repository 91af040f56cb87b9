import type { ClassSorter, Refusal } from '../format.js';
import type { Grammar } from '../grammar.js';
import type { FormatOptions } from '../options.js';
import type { PrinterSettings } from '../printer/printer.js';
import type { RememberedViews } from '../remembered-views.js';

/** What formatting the views of one file has in common. */
export interface FileContext {
  /** Undefined while no view has needed it. */
  readonly grammar: Grammar | undefined;
  readonly options: FormatOptions;
  readonly settings: PrinterSettings;
  readonly sortClasses: ClassSorter | undefined;
  /** What identifies the options and settings, and the views that are formatted by them; where they are remembered. */
  readonly remembered: { readonly layout: string; readonly views: RememberedViews } | undefined;
}

/** The formatted macro call, undefined where nothing changes, and what was left as it is. */
export interface FormattedCall {
  readonly text: string | undefined;
  readonly refusals: readonly Refusal[];
}
