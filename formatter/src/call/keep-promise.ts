import type { View, ViewCall } from 'tree-sitter-leptos';
import type { Refusal } from '../format.js';
import { type BrokenPromise, checkPromise, textGaps, type Verdict } from '../promise/index.js';
import type { FileContext, FormattedCall } from './context.js';
import { type Printed, print } from './print-call.js';
import { type LexedCall, lexCall, type ReadCall, readCall, syntaxRefusals } from './read-call.js';

const NO_BODIES: ReadonlyMap<number, number> = new Map();

/** How often a formatted view may change when it is formatted again, until it is given up. */
const ROUNDS = 3;

/**
 * Makes sure that a formatted view has all that it had, that it parses, and that formatting it again changes nothing.
 *
 * @param written The view as it was.
 * @param isSorted Whether the classes were sorted before it was printed.
 * @returns The view to write, or why it is left as it is; undefined where formatting it again finds no end, or it does
 *   not parse.
 */
export function keepPromise(
  file: FileContext,
  written: ReadCall,
  printed: Printed,
  isSorted: boolean,
): FormattedCall | undefined {
  const { refusals } = printed;
  const formatted = lexAgain(written, printed.text);
  // Of a view whose classes were sorted the printer knows other places, and of one that the grammar has read what
  // follows from its parts does not hold.
  const isKnown = !isSorted && written.grammar === undefined;
  const verdict = check(file, written, formatted, undefined, isKnown ? printed.closureBodies : NO_BODIES);
  if (verdict.broken !== undefined) return refused(written.call, verdict.broken, refusals);
  // The same tree is printed in the same way. What the grammar has read has comments in its tree.
  const holdsComments = written.grammar !== undefined && written.lexed?.comments.length !== 0;
  if (verdict.isSameTree && !printed.hasMovedLines && !holdsComments) return { text: printed.text, refusals };
  return settle(file, written, formatted, printed.text, refusals);
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

/** A view that is left as it is, and why. */
export function refused(
  { end }: ViewCall,
  { offset, message }: Pick<BrokenPromise, 'offset' | 'message'>,
  others: readonly Refusal[],
): FormattedCall {
  const what = `${message} The view is left as it is.`;
  return { text: undefined, refusals: [...others, { start: offset, end, reason: 'promise', message: what }] };
}

/** A formatted view in the line in which the one that was written begins. */
function lexAgain({ text, call, indent }: LexedCall, printed: string): LexedCall {
  const line = text.slice(text.lastIndexOf('\n', call.start - 1) + 1, call.start);
  const start = line.length;
  const end = start + printed.length;
  const bodyStart = start + printed.indexOf('{') + 1;
  return lexCall(line + printed, { start, end, bodyStart, bodyEnd: end - 1, macro: call.macro }, indent);
}
