import type { Span, View } from 'tree-sitter-leptos';
import type { Refusal } from '../format.js';
import { isFormatted } from '../is-formatted.js';
import type { FormatOptions } from '../options.js';
import { Printer } from '../printer/printer.js';
import type { ViewContext } from '../view/context.js';
import { preformattedIn } from '../view/preformatted.js';
import { printView } from '../view/print-view.js';
import { scopeOf } from '../view/scope.js';
import type { FileContext } from './context.js';
import { type ReadCall, syntaxRefusals } from './read-call.js';

const NO_BODIES: ReadonlyMap<number, number> = new Map();

/** A view as it is printed, before anybody has made sure that it is the same view. */
export interface Printed {
  readonly text: string;
  readonly hasMovedLines: boolean;
  /** Those that may have got braces, and nothing else than these can have changed: ends by starts. */
  readonly closureBodies: ReadonlyMap<number, number>;
  /** Nested views that do not parse. */
  readonly refusals: readonly Refusal[];
}

/** Prints the view of a call. */
export function print(file: FileContext, read: ReadCall): Printed {
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
export function isEmpty(text: string, view: View): boolean {
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
