import type { Node } from 'web-tree-sitter';
import { closingDelimiter, matchingDelimiter } from './delimiters.js';
import type { Parsers } from './language.js';
import { startOfPath } from './macro-path.js';
import { opaqueTokens } from './opaque-tokens.js';
import type { Located, Span } from './view/located.js';
import { mendedBody, needsMending } from './view/mended-body.js';
import { Part, type View } from './view/nodes.js';
import { byOffset, contentOf, readBody, readViewMacro } from './view/read-view.js';
import { Reading, type Source } from './view/reading.js';

/** Nodes in which a word is no code. */
const OPAQUE_TYPES = new Set([
  'line_comment',
  'block_comment',
  'doc_comment',
  'string_content',
  'string_literal',
  'raw_string_literal',
  'char_literal',
]);

const NO_VIEWS: readonly View[] = [];

const NO_KNOWN: ReadonlyMap<number, View> = new Map();

/**
 * The outermost views in `[from, to)` of a source, in order, as parts of what starts at `from`.
 *
 * A view in the tokens of another macro, one whose macro has a name of the project's own, and one in code too broken
 * to hold it are parsed on their own.
 *
 * @param holder What held these views at the last reading.
 * @param before The views that it held; those that have not changed are used again.
 */
export function findViews(
  reading: Reading,
  source: Source,
  from: number,
  to: number,
  holder: Located | undefined,
  before: readonly View[],
): readonly View[] {
  const code = source.text.slice(from, to);
  // Most code holds no view, and looking for a word costs next to nothing.
  if (!code.includes('view') && !code.includes('template') && reading.macroNames.length === 0) return NO_VIEWS;
  const views: View[] = [];
  const known = byOffset(holder, before);
  const { heads } = reading;
  heads.lastIndex = 0;
  for (let head = heads.exec(code); head !== null; head = heads.exec(code)) {
    const view = viewAt(reading, source, { start: from + head.index, text: head[0], limit: to }, from, known);
    if (view === undefined) continue;
    views.push(view);
    heads.lastIndex = Math.max(view.from + view.length, heads.lastIndex);
  }
  return views;
}

/**
 * The outermost views in `[start, end)` of a document's text, where an item is half-typed: it is parsed without what
 * follows, and nothing of it is used again.
 */
export function findViewsInBrokenItem(reading: Reading, text: string, { start, end }: Span): readonly View[] {
  const item = text.slice(start, end);
  const source = { root: reading.parseItem(item), text: item, shift: start };
  const views = findViews(reading, source, 0, item.length, undefined, NO_VIEWS);
  for (const view of views) view.from += start;
  return views;
}

/** The beginning of a view as found in the text: `view! {`. */
interface Head {
  readonly start: number;
  readonly text: string;
  /** Where the code ends in which it was found. */
  readonly limit: number;
}

function viewAt(
  reading: Reading,
  source: Source,
  head: Head,
  base: number,
  known: ReadonlyMap<number, View>,
): View | undefined {
  const start = startOfPath(source.text, head.start);
  const kept = reading.untouchedView(start + source.shift, known);
  if (kept !== undefined) {
    kept.from = start - base;
    return kept;
  }
  if (source.mended !== undefined) {
    return isOpaque(source.text, head.start) ? undefined : readOnItsOwn(reading, source, head, base, known);
  }
  const node = source.root.descendantForIndex(head.start, head.start + 1);
  if (node === null || OPAQUE_TYPES.has(node.type)) return undefined;
  const macro = node.parent?.type === 'scoped_identifier' ? node.parent.parent : node.parent;
  const open = head.start + head.text.length - 1;
  if (macro?.type === 'view_macro' && macro.endIndex > open + 1 && !goesTooFar(macro, source.text, open)) {
    // What was parsed on its own had another tree: nothing of it is used again.
    const among = known.get(reading.oldOffset(macro.startIndex + source.shift))?.found.onItsOwn ? NO_KNOWN : known;
    const same = reading.unchanged(macro, source.shift, among);
    if (same !== undefined) {
      same.from = macro.startIndex - base;
      return same;
    }
    if (reading.mayMend(head.text.length) && needsMending(reading, macro, source)) {
      return readOnItsOwn(reading, source, head, base, known);
    }
    return readViewMacro(reading, source, macro, base, among.get(reading.oldOffset(macro.startIndex + source.shift)));
  }
  if (isInside(node, 'macro_definition')) return undefined;
  return readOnItsOwn(reading, source, head, base, known);
}

/**
 * Whether a node holds more than the macro, which for rustc ends where its delimiters pair up: after a mistake in Rust code
 * the parser may take what follows, whole functions even, for more of that code.
 */
function goesTooFar(macro: Node, text: string, open: number): boolean {
  if (!macro.hasError) return false;
  const close = matchingDelimiter(text, open);
  return close !== undefined && close + 1 < macro.endIndex;
}

/** Whether an offset is in a literal or comment, for a tree that does not hold all of them. */
function isOpaque(text: string, offset: number): boolean {
  for (const { start, end } of opaqueTokens(text)) {
    if (offset < start) return false;
    if (offset < end) return true;
  }
  return false;
}

/** A view without a node of its own, or with one that is torn: its body goes through the grammar of views. */
function readOnItsOwn(
  reading: Reading,
  source: Source,
  head: Head,
  base: number,
  known: ReadonlyMap<number, View>,
): View {
  const open = head.start + head.text.length - 1;
  const close = closingDelimiter(source.text, open);
  const closed = close !== undefined && close < head.limit;
  const bodyEnd = closed ? close : head.limit;
  const end = closed ? close + 1 : head.limit;
  const start = startOfPath(source.text, head.start);
  const name = source.text.slice(start, source.text.indexOf('!', head.start)).trimEnd();
  const same = reading.unchangedView(start + source.shift, end + source.shift, closed, known);
  if (same !== undefined) {
    same.from = start - base;
    return same;
  }
  const place = { start, end, bodyStart: open + 1, bodyEnd, macro: name, closed };
  return readBodyOnItsOwn(reading, source.text, place, base, source.shift);
}

/** Where a macro call stands whose body is parsed by itself: UTF-16 offsets in the text at hand. */
interface CallPlace extends ViewCall {
  readonly closed: boolean;
}

function readBodyOnItsOwn(reading: Reading, text: string, call: CallPlace, base: number, shift: number): View {
  const body = text.slice(call.bodyStart, call.bodyEnd);
  const whole = reading.parseBody(body);
  const plain = { root: whole, text: body, shift: shift + call.bodyStart };
  const isMended = reading.isReadAgain && needsMending(reading, whole, plain);
  const mended = isMended ? mendedBody(reading, body) : undefined;
  const root = mended?.root ?? whole;
  const bodyFrom = call.bodyStart - call.start;
  return readBody(
    reading,
    { ...plain, root, mended: mended?.errors },
    root.type === 'source_file' ? contentOf(root) : [root],
    {
      from: call.start - base,
      length: call.end - call.start,
      macro: new Part(0, call.macro),
      bodyFrom,
      bodyLength: call.bodyEnd - call.bodyStart,
      origin: -bodyFrom,
      onItsOwn: true,
      closed: call.closed,
    },
    // Where its own tree has changed is not known, so nothing inside is used again.
    undefined,
  );
}

/** A macro call whose body is a view, delimiters and all, in UTF-16 offsets. */
export interface ViewCall extends Span {
  /** The path in front of the `!`, as written. */
  readonly macro: string;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/**
 * Reads one view whose place is known already, without parsing the file around it.
 *
 * @param options.macroNames Names of further macros that hold views inside of this one.
 */
export function readView(
  parsers: Parsers,
  text: string,
  call: ViewCall,
  options: { readonly macroNames?: readonly string[] } = {},
): View {
  const reading = new Reading(parsers, options.macroNames ?? [], undefined, false);
  const view = readBodyOnItsOwn(reading, text, { ...call, closed: true }, 0, 0);
  reading.finish();
  return view;
}

function isInside(node: Node, type: string): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent) if (outer.type === type) return true;
  return false;
}
