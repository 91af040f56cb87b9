import { loadParsers, type Parsers, type ViewCall } from 'tree-sitter-leptos';
import { applyEdits, type FileContext, type FormattedCall, formatCall } from './format-call.js';
import { type FoundCall, findViewCalls } from './locate/view-calls.js';
import { DEFAULT_OPTIONS, type FormatOptions } from './options.js';
import { printerSettings } from './printer-settings.js';
import type { RememberedViews } from './remembered-views.js';
import { isIgnored } from './view/ignore.js';

/** A view that is left as it was. */
export interface Refusal {
  /** UTF-16 offsets in the text: of what is wrong, or of the view. */
  readonly start: number;
  readonly end: number;
  /** `syntax`: the view does not parse. `promise`: its formatted text would have lost or changed something. */
  readonly reason: 'syntax' | 'promise';
  /** What is wrong, in one sentence. */
  readonly message: string;
}

/** Replaces `[start, end)` (UTF-16 offsets) by `text`. */
export interface FormatEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface FormatResult {
  readonly text: string;
  /** One per view that changed, in order, not overlapping. */
  readonly edits: readonly FormatEdit[];
  readonly refusals: readonly Refusal[];
}

/** Formats only views that touch this: UTF-16 offsets. */
export interface FormatRange {
  readonly start: number;
  readonly end: number;
}

/** Sorts the classes of one class list, given and returned as written between the quotes. */
export type ClassSorter = (classes: string) => string;

/** Formats the views of Rust files. */
export class Formatter {
  /** @param remembered Where the same files are formatted again and again, as in an editor: what is known of them. */
  constructor(
    private readonly parsers: Parsers,
    private readonly remembered?: RememberedViews,
  ) {}

  /** Loads the grammar. */
  static async load(): Promise<Formatter> {
    return new Formatter(await loadParsers({}, 'leptos_view'));
  }

  /**
   * Formats the views in a Rust file; what is outside of them stays as it is. Never throws for what the text holds.
   *
   * @param options What is not given is as by default.
   * @param sortClasses Sorts the classes of the attributes in `options.attrValues`.
   */
  format(
    text: string,
    options: Partial<FormatOptions> = {},
    range?: FormatRange,
    sortClasses?: ClassSorter,
  ): FormatResult {
    const all = { ...DEFAULT_OPTIONS, ...options };
    const edits: FormatEdit[] = [];
    const refusals: Refusal[] = [];
    const calls = findViewCalls(text, all.macroNames).filter(found => isWanted(text, found, range));
    if (calls.length === 0) return { text, edits, refusals };
    const settings = printerSettings(text, all);
    // What sorts classes may be another one each time.
    const remembered =
      sortClasses === undefined && this.remembered !== undefined
        ? { layout: JSON.stringify([all, settings]), views: this.remembered }
        : undefined;
    const context = { parsers: this.parsers, options: all, settings, sortClasses, remembered };
    for (const { start, open, call } of calls) {
      if (call === undefined) {
        refusals.push({ start, end: open + 1, reason: 'syntax', message: unclosed(text.charAt(open)) });
        continue;
      }
      const result = formatGuarded(context, text, call);
      refusals.push(...result.refusals);
      if (result.text !== undefined) edits.push({ start: call.start, end: call.end, text: result.text });
    }
    return { text: applyEdits(text, edits), edits, refusals };
  }
}

let loaded: Promise<Formatter> | undefined;

/** As `Formatter.format`, loading the grammar at the first call. */
export async function format(
  text: string,
  options?: Partial<FormatOptions>,
  range?: FormatRange,
): Promise<FormatResult> {
  loaded ??= Formatter.load();
  return (await loaded).format(text, options, range);
}

function isWanted(text: string, { start, call }: FoundCall, range: FormatRange | undefined): boolean {
  if (isIgnored(text, start)) return false;
  return range === undefined || (start <= range.end && range.start <= (call?.end ?? start));
}

function unclosed(delimiter: string): string {
  return `This view is never closed: its \`${delimiter}\` has no partner.`;
}

/** As `formatCall`; a view nested deeper than the stack of calls can follow is left as it is. */
function formatGuarded(context: FileContext, text: string, call: ViewCall): FormattedCall {
  try {
    return formatCall(context, text, call);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { start, end } = call;
    const message = 'This view is nested too deeply to be formatted. It is left as it is.';
    return { text: undefined, refusals: [{ start, end, reason: 'promise', message }] };
  }
}
