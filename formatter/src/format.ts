import type { ViewCall } from 'tree-sitter-leptos';
import { applyEdits, unpairedItems } from 'tree-sitter-leptos/parserless';
import type { FileContext, FormattedCall } from './call/context.js';
import { formatCall } from './call/format-call.js';
import type { Grammar } from './grammar.js';
import { GrammarNeeded } from './grammar-needed.js';
import { type FoundCall, findViewCalls } from './locate/view-calls.js';
import { DEFAULT_OPTIONS, type FormatOptions } from './options.js';
import { indentation } from './printer/indentation.js';
import type { PrinterSettings } from './printer/printer.js';
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
  /**
   * @param grammar Undefined for views as most are, which need no grammar; at another one, `format` throws GrammarNeeded.
   * @param remembered Where the same files are formatted again and again, as in an editor: what is known of them.
   */
  constructor(
    private readonly grammar?: Grammar,
    private readonly remembered?: RememberedViews,
  ) {}

  /**
   * A formatter for all views: loads the grammar.
   *
   * @param remembered As for the constructor.
   */
  static async load(remembered?: RememberedViews): Promise<Formatter> {
    const { Grammar } = await import('./grammar.js');
    return new Formatter(await Grammar.load(), remembered);
  }

  /**
   * Formats the views in a Rust file; what is outside of them stays as it is.
   *
   * @param options What is not given is as by default.
   * @param sortClasses Sorts the classes of the attributes in `options.attrValues`.
   * @throws GrammarNeeded where this formatter has no grammar and a view needs it; for nothing else that a text holds.
   */
  format(
    text: string,
    options: Partial<FormatOptions> = {},
    range?: FormatRange,
    sortClasses?: ClassSorter,
  ): FormatResult {
    const all = { ...DEFAULT_OPTIONS, ...options };
    const calls = findViewCalls(text, all.macroNames).filter((found, index, calls) => {
      return isWanted(text, found, calls[index - 1]?.call?.end ?? 0, range);
    });
    if (calls.length === 0) return { text, edits: [], refusals: [] };
    const settings = printerSettings(text, all);
    const result = this.formatCalls(text, calls, all, settings, sortClasses);
    // Where the first indented line of the file is one of a view, it may come to say something else.
    const settingsAfter = printerSettings(result.text, all);
    if (settingsAfter.hardTabs === settings.hardTabs) return result;
    return this.formatCalls(text, calls, all, settingsAfter, sortClasses);
  }

  private formatCalls(
    text: string,
    calls: readonly FoundCall[],
    options: FormatOptions,
    settings: PrinterSettings,
    sortClasses: ClassSorter | undefined,
  ): FormatResult {
    const edits: FormatEdit[] = [];
    const refusals: Refusal[] = [];
    // What sorts classes may be another one each time.
    const remembered =
      sortClasses === undefined && this.remembered !== undefined
        ? { layout: JSON.stringify([options, settings]), views: this.remembered }
        : undefined;
    const context = { grammar: this.grammar, options, settings, sortClasses, remembered };
    let line: CurrentLine = { end: 0, indent: 0 };
    for (const { start, open, call } of calls) {
      if (call === undefined) {
        refusals.push({ start, end: open + 1, reason: 'syntax', message: unclosed(text.charAt(open)) });
        continue;
      }
      const indent = indentAt(text, start, line, settings.tabSpaces);
      const result = formatGuarded(context, text, call, indent);
      line = lineBehind(result.text ?? text.slice(start, call.end), call.end, indent, settings.tabSpaces);
      refusals.push(...result.refusals);
      if (result.text !== undefined) edits.push({ start: call.start, end: call.end, text: result.text });
    }
    return withoutDoubtful(text, edits, refusals);
  }
}

/**
 * Takes back what was made of views of which nobody can say where they end: where delimiters do not pair up, the one at
 * the end of a view may be another one's.
 */
function withoutDoubtful(text: string, edits: readonly FormatEdit[], refusals: readonly Refusal[]): FormatResult {
  const items = edits.length === 0 ? [] : unpairedItems(text);
  const doubtful = items.filter(item => edits.some(edit => edit.start < item.end && item.start < edit.end));
  const sure = edits.filter(edit => !doubtful.some(item => edit.start < item.end && item.start < edit.end));
  const told = doubtful.map(({ at }): Refusal => {
    const message = `This \`${text.charAt(at)}\` has no partner: where the views around it end cannot be told.`;
    return { start: at, end: at + 1, reason: 'syntax', message };
  });
  return { text: applyEdits(text, sure), edits: sure, refusals: [...refusals, ...told] };
}

let current = new Formatter();

/**
 * Formats without the grammar as long as no view needs it, and from then on with it.
 *
 * @param run Does its work again, from the beginning, where it met such a view.
 * @param beforeLoading What is to be done before the grammar is loaded.
 */
export async function withFormatter<Result>(
  run: (formatter: Formatter) => Result | Promise<Result>,
  beforeLoading?: () => Promise<void>,
): Promise<Result> {
  try {
    return await run(current);
  } catch (error) {
    if (!(error instanceof GrammarNeeded)) throw error;
  }
  await beforeLoading?.();
  current = await Formatter.load();
  return run(current);
}

/** As `Formatter.format`, with the grammar where it is needed. */
export async function format(
  text: string,
  options?: Partial<FormatOptions>,
  range?: FormatRange,
): Promise<FormatResult> {
  return withFormatter(formatter => formatter.format(text, options, range));
}

/** @param previousEnd Where the view in front ends: a comment in that one says nothing of this. */
function isWanted(
  text: string,
  { start, call }: FoundCall,
  previousEnd: number,
  range: FormatRange | undefined,
): boolean {
  if (isIgnored(text, start, previousEnd)) return false;
  return range === undefined || (start <= range.end && range.start <= (call?.end ?? start));
}

function unclosed(delimiter: string): string {
  return `This view is never closed: its \`${delimiter}\` has no partner.`;
}

/** The line in which a formatted view ends. */
interface CurrentLine {
  /** Behind the view, as an offset in the text as it was. */
  readonly end: number;
  readonly indent: number;
}

function lineBehind(view: string, end: number, indent: number, tabSpaces: number): CurrentLine {
  const newline = view.lastIndexOf('\n');
  return { end, indent: newline === -1 ? indent : indentation(view, newline + 1, tabSpaces) };
}

/** The indentation of the line in which a view begins: that of the view in front, where that ends in the same line. */
function indentAt(text: string, start: number, line: CurrentLine, tabSpaces: number): number {
  const newline = text.lastIndexOf('\n', start - 1);
  return line.end > 0 && newline < line.end ? line.indent : indentation(text, newline + 1, tabSpaces);
}

/** As `formatCall`; a view nested deeper than the stack of calls can follow is left as it is. */
function formatGuarded(context: FileContext, text: string, call: ViewCall, indent: number): FormattedCall {
  try {
    return formatCall(context, text, call, indent);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { start, end } = call;
    const message = 'This view is nested too deeply to be formatted. It is left as it is.';
    return { text: undefined, refusals: [{ start, end, reason: 'promise', message }] };
  }
}
