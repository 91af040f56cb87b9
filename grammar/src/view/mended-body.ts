import type { Node } from 'web-tree-sitter';
import { matchingDelimiter } from '../delimiters.js';
import { rustErrors } from './read-rust.js';
import type { MendedError, Reading, Source } from './reading.js';
import { type RustPlace, rustPlaces } from './rust-places.js';

/** What the template of a view consists of, down to where Rust code begins. */
const TEMPLATE = new Set([
  'source_file',
  'view_macro',
  'view_body',
  'element',
  'fragment',
  'open_tag',
  'self_closing_element',
  'incomplete_tag',
]);

/** Where something is wrong in Rust code that the tree of a body does not hold, in UTF-16 offsets of the body. */
export interface MendedBody {
  readonly root: Node;
  readonly errors: readonly MendedError[];
}

/** Whether a mistake in Rust code costs tags around it: tree-sitter has skipped over some of them. */
function isTorn(root: Node): boolean {
  return someInTemplate(root, isSkippedOver);
}

/** As `isTorn`, or whether a mistake is found around a view in Rust code: it may be one of that view. */
export function needsMending(reading: Reading, root: Node, source: Source): boolean {
  return someInTemplate(root, node => {
    if (isSkippedOver(node)) return true;
    if (TEMPLATE.has(node.type)) return false;
    const code = source.text.slice(node.startIndex, node.endIndex);
    return code.search(reading.heads) >= 0 && rustErrors(node, 0, source).length > 0;
  });
}

/** Whether a node with an error is none of the template's, or a value with tags in it. */
function isSkippedOver(node: Node): boolean {
  return node.isError || (node.type === 'attribute' && /\n\s*<|<\//.test(node.text));
}

/** Whether something holds for a node with an error among the nodes of a template and the Rust code in it. */
function someInTemplate(root: Node, holds: (node: Node) => boolean): boolean {
  const pending = root.hasError ? [root] : [];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (holds(node)) return true;
    if (!TEMPLATE.has(node.type)) continue;
    for (const child of node.children) if (child.hasError) pending.push(child);
  }
  return false;
}

/**
 * A tree of a body that needs mending: of the views in it and of Rust code that does not parse by itself only the place is
 * in the tree, which leaves all tags as they are.
 *
 * @returns Undefined where that does not help.
 */
export function mendedBody(reading: Reading, body: string): MendedBody | undefined {
  if (!reading.mayMend(body.length)) return undefined;
  const blanked = withoutViews(reading, body);
  const root = reading.parseBody(blanked);
  if (!isTorn(root)) return { root, errors: [] };
  const errors: MendedError[] = [];
  let masked = '';
  let from = 0;
  for (const place of rustPlaces(blanked)) {
    const found = errorsIn(reading, blanked, place);
    if (found === undefined) continue;
    errors.push(...found);
    masked += blanked.slice(from, place.start) + maskOf(blanked.slice(place.start, place.end));
    from = place.end;
  }
  if (from === 0) return undefined;
  const mended = reading.parseBody(masked + blanked.slice(from));
  return isTorn(mended) ? undefined : { root: mended, errors };
}

/** The body with nothing between the delimiters of the views in it. */
function withoutViews(reading: Reading, body: string): string {
  let blanked = '';
  let from = 0;
  // A copy begins at the beginning: whoever looks for this view is in the midst of a search.
  for (const head of body.matchAll(new RegExp(reading.heads))) {
    const open = head.index + head[0].length - 1;
    const close = open < from ? undefined : matchingDelimiter(body, open);
    if (close === undefined) continue;
    blanked += body.slice(from, open + 1) + blank(body.slice(open + 1, close));
    from = close;
  }
  return blanked + body.slice(from);
}

/** What is wrong in Rust code by itself; undefined where nothing is. */
function errorsIn(reading: Reading, body: string, { kind, start, end }: RustPlace): MendedError[] | undefined {
  const [before, behind] = AROUND[kind];
  const text = before + body.slice(start, end) + behind;
  const root = reading.parseBody(text);
  if (!root.hasError) return undefined;
  const shift = start - before.length;
  const inside = (offset: number): number => Math.min(Math.max(offset + shift, start), end);
  return rustErrors(root, 0, { root, text, shift: 0 }).map(({ from, length, missing }) => {
    return { start: inside(from), end: inside(from + length), missing };
  });
}

/** What makes a view of a place, for the parser of views. */
const AROUND = { child: ['', ''], item: ['<a ', '/>'], value: ['<a b=', '/>'] } as const;

function maskOf(code: string): string {
  return code.startsWith('{') ? `{${blank(code.slice(1, -1))}}` : 'x'.repeat(code.length);
}

function blank(code: string): string {
  return code.replace(/[^\r\n]/g, ' ');
}
