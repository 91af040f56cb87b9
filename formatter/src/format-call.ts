import type { Span, View, ViewCall } from 'tree-sitter-leptos';
import type { ClassSorter, FormatEdit, Refusal } from './format.js';
import type { Grammar } from './grammar.js';
import { GrammarNeeded } from './grammar-needed.js';
import { isFormatted } from './is-formatted.js';
import type { FormatOptions } from './options.js';
import { Printer, type PrinterSettings } from './printer/printer.js';
import { type BrokenPromise, checkPromise, textGaps, type Verdict } from './promise/index.js';
import { readQuickly } from './read/read-quickly.js';
import type { RememberedViews } from './remembered-views.js';
import { lex } from './rust/lexer.js';
import type { Lexed } from './rust/tokens.js';
import { classEdits } from './sort-classes.js';
import type { ViewContext } from './view/context.js';
import { preformattedIn } from './view/preformatted.js';
import { printView } from './view/print-view.js';
import { readScope, scopeOf } from './view/scope.js';

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

/** A macro call in a text. */
interface LexedCall {
  readonly text: string;
  readonly call: ViewCall;
  /** The tokens of the call, where it has such. */
  readonly lexed: Lexed | undefined;
  /** The indentation of the line in which it begins once all in front of it is formatted, in columns. */
  readonly indent: number;
}

/** A macro call in a text, and the view that it is. */
interface ReadCall extends LexedCall {
  readonly view: View;
  /** What has read the view; undefined where it, and all that are nested in it, are known to parse. */
  readonly grammar: Grammar | undefined;
}

const NO_BODIES: ReadonlyMap<number, number> = new Map();

/** How often a formatted view may change when it is formatted again, until it is given up. */
const ROUNDS = 3;

/**
 * Formats one outermost view. Before anything is returned it is made sure that the formatted view has all that it had,
 * that it parses, and that formatting it again changes nothing; a view that fails is left as it is.
 */
export function formatCall(file: FileContext, text: string, call: ViewCall, indent: number): FormattedCall {
  const { remembered } = file;
  if (remembered === undefined) return formatAnew(file, text, call, indent);
  const head = `${remembered.layout} ${indent} `;
  const written = text.slice(call.start, call.end);
  if (remembered.views.has(head + written)) return { text: undefined, refusals: [] };
  const formatted = formatAnew(file, text, call, indent);
  if (formatted.refusals.length === 0) remembered.views.add(head + (formatted.text ?? written));
  return formatted;
}

function formatAnew(file: FileContext, text: string, call: ViewCall, indent: number): FormattedCall {
  const written = readCall(file, lexCall(text, call, indent));
  const problems = syntaxRefusals(written, written.view);
  if (problems.length > 0 || isEmpty(text, written.view)) return { text: undefined, refusals: problems };
  const sorted = sortClasses(file, written);
  const printed = print(file, sorted);
  const { refusals } = printed;
  if (printed.text === text.slice(call.start, call.end)) return { text: undefined, refusals };
  const formatted = lexAgain(written, printed.text);
  // Of a view whose classes were sorted the printer knows other places, and of one that the grammar has read what
  // follows from its parts does not hold.
  const isKnown = sorted === written && written.grammar === undefined;
  const verdict = check(file, written, formatted, undefined, isKnown ? printed.closureBodies : NO_BODIES);
  if (verdict.broken !== undefined) return refused(call, verdict.broken, refusals);
  // The same tree is printed in the same way. What the grammar has read has comments in its tree.
  const holdsComments = written.grammar !== undefined && written.lexed?.comments.length !== 0;
  if (verdict.isSameTree && !printed.hasMovedLines && !holdsComments) return { text: printed.text, refusals };
  const settled = settle(file, written, formatted, printed.text, refusals);
  if (settled !== undefined) return settled;
  if (file.options.attrValueBraceStyle !== 'Preserve') return formatWithBraces(file, text, call, indent);
  const message = 'Formatting this view leads to no end, or to code that does not parse.';
  return refused(call, { offset: call.start, message }, refusals);
}

/**
 * As `formatAnew`, with all braces around values as they are: a parser may take what is without for something else, as
 * our grammar does where a line comment stands in a range.
 */
function formatWithBraces(file: FileContext, text: string, call: ViewCall, indent: number): FormattedCall {
  const options: FormatOptions = { ...file.options, attrValueBraceStyle: 'Preserve' };
  return formatAnew({ ...file, options }, text, call, indent);
}

/**
 * Formats what was formatted until nothing changes, and checks the result as it is parsed; undefined where there is no
 * end to it, or it does not parse.
 */
function settle(
  file: FileContext,
  written: ReadCall,
  formatted: LexedCall,
  printed: string,
  refusals: readonly Refusal[],
): FormattedCall | undefined {
  let current = { lexed: formatted, text: printed };
  for (let round = 0; round < ROUNDS; round++) {
    const read = readCall(file, current.lexed);
    if (syntaxRefusals(read, read.view).length > 0) return undefined;
    const again = print(file, read).text;
    if (again !== current.text) {
      current = { lexed: lexAgain(written, again), text: again };
      continue;
    }
    // The tokens were compared before. All that a parser adds is where unquoted text is.
    const isChecked = current.text === printed && !hasText(written.view) && !hasText(read.view);
    const broken = isChecked ? undefined : check(file, written, read, read.view, NO_BODIES).broken;
    return broken === undefined ? { text: again, refusals } : refused(written.call, broken, refusals);
  }
  return undefined;
}

/** Whether there is unquoted text in a view, or in those nested in it. */
function hasText(view: View): boolean {
  return textGaps(view).length > 0;
}

/**
 * @param view The formatted view, where it has been parsed.
 * @param closureBodies As in `PromiseRules`.
 */
function check(
  file: FileContext,
  before: ReadCall,
  after: LexedCall,
  view: View | undefined,
  closureBodies: ReadonlyMap<number, number>,
): Verdict {
  if (before.lexed === undefined) return noTokens(before.call);
  return checkPromise(before.lexed, after.lexed, {
    ...file.options,
    sortedAttributes: file.sortClasses === undefined ? [] : Object.keys(file.options.attrValues),
    textBefore: textGaps(before.view),
    textAfter: view && textGaps(view),
    closureBodies,
  });
}

function noTokens({ start }: ViewCall): Verdict {
  return { broken: { kind: 'token', offset: start, message: 'These are no tokens of Rust.' }, isSameTree: false };
}

function refused(
  { end }: ViewCall,
  { offset, message }: Pick<BrokenPromise, 'offset' | 'message'>,
  others: readonly Refusal[],
): FormattedCall {
  const what = `${message} The view is left as it is.`;
  return { text: undefined, refusals: [...others, { start: offset, end, reason: 'promise', message: what }] };
}

function lexCall(text: string, call: ViewCall, indent: number): LexedCall {
  return { text, call, indent, lexed: lex(text, call.start, call.end) };
}

/** A formatted view in the line in which the one that was written begins. */
function lexAgain({ text, call, indent }: LexedCall, printed: string): LexedCall {
  const line = text.slice(text.lastIndexOf('\n', call.start - 1) + 1, call.start);
  const start = line.length;
  const end = start + printed.length;
  const bodyStart = start + printed.indexOf('{') + 1;
  return lexCall(line + printed, { start, end, bodyStart, bodyEnd: end - 1, macro: call.macro }, indent);
}

/** Most views are read without the grammar, which takes longer to load and to parse than all the rest. */
function readCall(file: FileContext, lexedCall: LexedCall): ReadCall {
  const { text, call, lexed } = lexedCall;
  const macroNames = file.options.macroNames.map(simpleName).filter(name => name !== 'view');
  // The grammar knows no scope: what is behind it is the view.
  const bodyStart = readScope(text, call.bodyStart, call.bodyEnd)?.end ?? call.bodyStart;
  const place = { ...call, bodyStart };
  const view = lexed && readQuickly(lexed, place, macroNames);
  if (view !== undefined) return { ...lexedCall, view, grammar: undefined };
  const { grammar } = file;
  if (grammar === undefined) throw new GrammarNeeded();
  return { ...lexedCall, view: grammar.read(text, place, macroNames), grammar };
}

/** The last segment of a path. */
function simpleName(path: string): string {
  return path.slice(path.lastIndexOf(':') + 1);
}

function sortClasses(file: FileContext, read: ReadCall): ReadCall {
  if (file.sortClasses === undefined) return read;
  const { text, call, indent } = read;
  const edits = classEdits(read.view, text, file.options, file.sortClasses);
  if (edits.length === 0) return read;
  const sorted = applyEdits(text, edits);
  const growth = sorted.length - text.length;
  const place = { ...call, end: call.end + growth, bodyEnd: call.bodyEnd + growth };
  return readCall(file, lexCall(sorted, place, indent));
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly FormatEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

interface Printed {
  readonly text: string;
  readonly hasMovedLines: boolean;
  /** Those that may have got braces, and nothing else than these can have changed: ends by starts. */
  readonly closureBodies: ReadonlyMap<number, number>;
  /** Nested views that do not parse. */
  readonly refusals: readonly Refusal[];
}

function print(file: FileContext, read: ReadCall): Printed {
  const { text, view, indent } = read;
  const out = new Printer(file.settings, indent);
  const refusals: Refusal[] = [];
  const closureBodies = new Map<number, number>();
  const printable = new Map<View, boolean>();
  let preformatted: readonly Span[] | undefined;
  const context: ViewContext = {
    text,
    source: read.lexed ?? text,
    out,
    options: file.options,
    preformatted: () => {
      preformatted ??= preformattedIn(view);
      return preformatted;
    },
    noteBody: body => closureBodies.set(body.start, body.end),
    isPrintable: nested => {
      const known = printable.get(nested);
      if (known !== undefined) return known;
      const found = isPrintable(nested, read, file.options, refusals);
      printable.set(nested, found);
      return found;
    },
  };
  printView(context, view, indent);
  const { hasMovedLines, hasUncountedBlanks } = out;
  return { text: out.finish(), hasMovedLines, closureBodies: hasUncountedBlanks ? NO_BODIES : closureBodies, refusals };
}

/** Whether there is nothing in a view, as in `view! {}` and `view! { cx, }`; leptosfmt leaves such alone. */
function isEmpty(text: string, view: View): boolean {
  const start = scopeOf(text, view)?.end ?? view.body.start;
  return view.children.every(node => node.start < start);
}

/** Whether a nested view is formatted; one that does not parse is told and kept as it is. */
function isPrintable(view: View, read: ReadCall, options: FormatOptions, refusals: Refusal[]): boolean {
  if (!isFormatted(view, options.macroNames)) return false;
  const problems = syntaxRefusals(read, view);
  refusals.push(...problems);
  return problems.length === 0 && !isEmpty(read.text, view);
}

/** What does not parse in a view, which is the one that was read or nested in it. */
function syntaxRefusals({ text, grammar }: ReadCall, view: View): readonly Refusal[] {
  if (grammar === undefined) return [];
  return grammar.problemsIn(view, text).map(({ start, end, message }) => ({ start, end, reason: 'syntax', message }));
}
