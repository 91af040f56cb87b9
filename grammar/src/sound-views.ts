import { closerOf, isClosing, isPlain } from './delimiters.js';
import type { QuickReader } from './document.js';
import { readView, type ViewCall } from './find-views.js';
import type { Parsers } from './language.js';
import { startOfPath } from './macro-path.js';
import { endOfOpaque } from './opaque-tokens.js';
import { findProblems } from './problems/index.js';
import type { View } from './view/nodes.js';
import { viewHeads } from './view/reading.js';

const NO_VIEWS: readonly View[] = [];

/**
 * Longer files (UTF-16 units) are made by machines, and with something wrong in one the grammar would parse it twice: of
 * their views only those count that are read without it.
 */
const LONGEST = 500_000;

/**
 * The outermost views of a file, read without parsing what is around them.
 *
 * @param quickReader Asked for each view first.
 * @returns Undefined where that does not certainly give what a parser of the whole file finds: where the file's delimiters
 *   are not nested, where it makes macros, and where something is wrong in one of its views.
 */
export function soundViews(
  parsers: Parsers,
  text: string,
  macroNames: readonly string[],
  quickReader: QuickReader | undefined,
): readonly View[] | undefined {
  // Looking for a word costs next to nothing.
  if (!text.includes('view') && !text.includes('template') && macroNames.length === 0) return NO_VIEWS;
  const heads = viewHeads(macroNames);
  heads.lastIndex = 0;
  if (!heads.test(text)) return NO_VIEWS;
  // What a macro is made of is no code yet, and no view is looked for there.
  if (text.includes('macro_rules')) return undefined;
  heads.lastIndex = 0;
  const calls = callsIn(text, heads);
  if (calls === undefined) return undefined;
  const views: View[] = [];
  for (const call of calls) {
    const view = quickReader?.(text, call, macroNames) ?? readSoundly(parsers, text, call, macroNames);
    if (view === undefined) return undefined;
    views.push(view);
  }
  return views;
}

/** As the grammar reads a view; undefined where something is wrong in it, or the file is long. */
function readSoundly(parsers: Parsers, text: string, call: ViewCall, macroNames: readonly string[]): View | undefined {
  if (text.length > LONGEST) return undefined;
  const view = readView(parsers, text, call, { macroNames });
  return findProblems({ text, views: [view] }).length === 0 ? view : undefined;
}

/**
 * The calls that hold outermost views, in order; undefined where delimiters anywhere in the text are not nested, or a
 * literal or comment is not closed.
 */
function callsIn(text: string, heads: RegExp): readonly ViewCall[] | undefined {
  const calls: ViewCall[] = [];
  /** The closing delimiters of what is open, the innermost last. */
  const closers: number[] = [];
  let head = heads.exec(text);
  let view: { readonly head: RegExpExecArray; readonly depth: number } | undefined;
  let opaqueEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (isPlain(character)) continue;
    const behind = endOfOpaque(text, at);
    if (behind > at) {
      // What is not closed reaches up to the end, and may hold anything.
      if (behind === text.length && !text.startsWith('//', at)) return undefined;
      opaqueEnd = behind;
      at = behind - 1;
      continue;
    }
    const closer = closerOf(character);
    if (closer !== undefined) {
      while (head !== null && endOf(head) <= at) head = heads.exec(text);
      // In front of the delimiter a comment may end, with the name in it.
      const isView = head !== null && endOf(head) === at + 1 && head.index >= opaqueEnd;
      if (isView && head !== null) view ??= { head, depth: closers.length };
      closers.push(closer);
    } else if (isClosing(character)) {
      if (closers.pop() !== character) return undefined;
      if (view?.depth !== closers.length) continue;
      calls.push(callOf(text, view.head, at));
      view = undefined;
    }
  }
  return closers.length === 0 ? calls : undefined;
}

function callOf(text: string, head: RegExpExecArray, close: number): ViewCall {
  const start = startOfPath(text, head.index);
  const macro = text.slice(start, text.indexOf('!', head.index)).trimEnd();
  return { start, end: close + 1, macro, bodyStart: endOf(head), bodyEnd: close };
}

function endOf(head: RegExpExecArray): number {
  return head.index + head[0].length;
}
