import {
  endOfBlanksBefore,
  endOfOpaque,
  matchingDelimiter,
  startOfName,
  startOfPath,
  type ViewCall,
} from 'tree-sitter-leptos/parserless';
import { endOfSkipped } from './skipped.js';

/** Words that stand in front of a `!` that negates, where an identifier names a macro. */
const KEYWORDS = new Set(['as', 'break', 'else', 'if', 'in', 'match', 'move', 'return', 'while', 'yield']);

const EXCLAMATION = 33;
const HASH = 35;

/** A macro call that holds a view as far as its name goes; `end` is undefined where its delimiter has no partner. */
export interface FoundCall {
  readonly start: number;
  readonly macro: string;
  readonly open: number;
  readonly call: ViewCall | undefined;
}

/**
 * Whether a text can hold a call of one of these macros at all. Much cheaper than looking for the calls.
 *
 * @param macroNames Paths as in the settings: `view`, `leptos::view`.
 */
function mayHoldViews(text: string, macroNames: readonly string[]): boolean {
  return macroNames.some(path => text.includes(path.slice(path.lastIndexOf(':') + 1)));
}

/**
 * The outermost macro calls in a Rust file that hold views, in order, found without parsing the file.
 *
 * What stands in the tokens of another macro, in a `macro_rules!` or under `#[rustfmt::skip]` is passed over
 * (leptosfmt.md 1.5).
 *
 * @param macroNames Paths of the macros; a call counts if its whole path is one of them.
 */
export function findViewCalls(text: string, macroNames: readonly string[]): readonly FoundCall[] {
  if (!mayHoldViews(text, macroNames)) return [];
  const names = new Set(macroNames);
  const found: FoundCall[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character > 47) continue;
    if (character === EXCLAMATION) at = Math.max(at, visitMacro(text, at, names, found) - 1);
    else if (character === HASH) at = Math.max(at, endOfSkipped(text, at) - 1);
    else at = Math.max(at, endOfOpaque(text, at) - 1);
  }
  return found;
}

/** Looks at a `!`; where it is that of a macro call returns the call's end, which need not be looked into. */
function visitMacro(text: string, exclamation: number, names: ReadonlySet<string>, found: FoundCall[]): number {
  const open = openDelimiter(text, exclamation + 1);
  if (open === undefined) return exclamation;
  const path = pathBefore(text, exclamation);
  if (path === undefined) return exclamation;
  const close = matchingDelimiter(text, open);
  if (names.has(path.name)) {
    const { start, written } = path;
    const call = close === undefined ? undefined : callOf(start, written, open, close);
    found.push({ start, macro: written, open, call });
  }
  // Behind a delimiter without a partner everything is looked at: it is being typed.
  return close === undefined ? open + 1 : close + 1;
}

function callOf(start: number, macro: string, open: number, close: number): ViewCall {
  return { start, end: close + 1, macro, bodyStart: open + 1, bodyEnd: close };
}

/** The delimiter behind a `!`, a name in between (`macro_rules! name {`). */
function openDelimiter(text: string, from: number): number | undefined {
  const between = /\s*(?:[\p{XID_Start}_][\p{XID_Continue}]*\s*)?(?=[([{])/uy;
  between.lastIndex = from;
  return between.test(text) ? between.lastIndex : undefined;
}

interface WrittenPath {
  readonly start: number;
  /** As it stands in the text. */
  readonly written: string;
  /** Its segments joined by `::`, without white space and a leading `::`. */
  readonly name: string;
}

/** The path that ends in front of `end`; undefined where there is none, or only a keyword. */
function pathBefore(text: string, end: number): WrittenPath | undefined {
  const behind = endOfBlanksBefore(text, end);
  const last = startOfName(text, behind);
  if (last === behind) return undefined;
  const start = startOfPath(text, last);
  const written = text.slice(start, behind);
  const name = written.replace(/\s+/gu, '').replace(/^::/u, '');
  return KEYWORDS.has(name) ? undefined : { start, written, name };
}
