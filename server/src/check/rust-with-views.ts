import { type Expr, parseExpression, parseStatements, type Statement } from 'prettier-plugin-leptos/rust';
import { type RustCode, type Span, type View, type ViewDocument, visit } from 'tree-sitter-leptos';
import { viewsIn } from './elements.js';
import { ownFunctions } from './own-items.js';
import { perView } from './per-view.js';
import type { RuleContext, ViewSource } from './rule.js';

export type RustTree = Expr | readonly Statement[];

/** A piece of Rust with views in it, as a tree. Offsets in the tree count from the start of the piece. */
export interface RustWithViews extends Span {
  readonly tree: RustTree;
  /** The views in it, in order, those nested in them left out. */
  readonly views: readonly View[];
  /** The outermost views that the piece is in or holds: where one of them is half-typed, nothing is certain. */
  readonly outermost: readonly View[];
}

/**
 * Tells cheaply whether a piece is worth a tree.
 *
 * @param before What stands in front of a view, from the view before it or from the beginning on.
 * @param isFirst Whether no view stands before it in the same piece.
 */
type IsWorthIt = (before: string, isFirst: boolean) => boolean;

/**
 * Tells cheaply whether a view may be what a block or an arm comes to.
 *
 * @param before As for `IsWorthIt`.
 */
export function mayBeTail(before: string): boolean {
  const last = before.trimEnd().at(-1);
  return last === undefined || !CONTINUED.includes(last);
}

/** What ends the text in front of an argument, of the body of a closure, or of the value of a variable. */
const CONTINUED = '|=,(';

/**
 * The Rust that has views in it: blocks and values in views, and functions. What does not parse as strictly as rustc has
 * it is left out.
 */
export function* rustWithViews(context: RuleContext, isWorthIt: IsWorthIt): Generator<RustWithViews> {
  const { document } = context;
  for (const outermost of document.views) {
    for (const code of codesWithViews({ views: [outermost] })) {
      const { start, end, views } = code;
      if (worthIt(document.text, start, views, isWorthIt).length === 0) continue;
      const tree = treeOfCode(code, document.text);
      if (tree !== undefined) yield { start, end, tree, views, outermost: [outermost] };
    }
  }
  const candidates = worthIt(document.text, 0, document.views, isWorthIt);
  // Nothing outside of the document is asked for where nothing can be found.
  if (candidates.length > 0) yield* functionsWithViews(candidates, context, isWorthIt);
}

/** The view that begins at an offset in the tree. */
export function viewAt({ start, views }: RustWithViews, offset: number): View | undefined {
  const at = start + offset;
  let low = 0;
  let high = views.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((views[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  const found = views[low];
  return found?.start === at ? found : undefined;
}

function* functionsWithViews(
  candidates: readonly View[],
  context: RuleContext,
  isWorthIt: IsWorthIt,
): Generator<RustWithViews> {
  const { text, views } = context.document;
  for (const item of ownFunctions(context)) {
    const { start, end } = item;
    const isInside = (view: View): boolean => start <= view.start && view.end <= end;
    if (!candidates.some(isInside)) continue;
    const inside = views.filter(isInside);
    if (worthIt(text, start, inside, isWorthIt).length === 0) continue;
    const tree = treeOfFunction(item, inside, context.document);
    if (tree !== undefined) yield { start, end, tree, views: inside, outermost: inside };
  }
}

/** Those of the views in a piece for which it is worth a tree. */
function worthIt(text: string, start: number, views: readonly View[], isWorthIt: IsWorthIt): readonly View[] {
  let from = start;
  return views.filter((view, index) => {
    const before = text.slice(from, view.start);
    from = view.end;
    return isWorthIt(before, index === 0);
  });
}

/** The code in an outermost view, and in those nested in it, that holds views itself. */
const codesWithViews = perView((outermost): readonly RustCode[] => {
  const codes: RustCode[] = [];
  for (const view of viewsIn({ views: [outermost] })) {
    visit(view, place => {
      if (place.kind === 'rust' && place.views.length > 0 && place.errors.length === 0) codes.push(place);
    });
  }
  return codes;
});

/** A tree, or that there is none. */
type Parsed = RustTree | 'none';

const OF_CODE = new WeakMap<RustCode, Parsed>();

/** No edit changes code in a view: where it was touched, there is another one. */
function treeOfCode(code: RustCode, text: string): RustTree | undefined {
  const known = OF_CODE.get(code) ?? parsed(parseExpression, withoutBodies(text, code, code.views));
  OF_CODE.set(code, known);
  return known === 'none' ? undefined : known;
}

/** The trees of a document's functions by their text. */
interface KnownTrees {
  readonly text: string;
  readonly trees: Map<string, Parsed>;
  /** Those of the text before. */
  readonly before: ReadonlyMap<string, Parsed>;
}

const OF_FUNCTIONS = new WeakMap<ViewDocument, KnownTrees>();

function treeOfFunction(item: Span, views: readonly View[], document: ViewDocument): RustTree | undefined {
  const { trees, before } = knownTrees(document);
  const piece = withoutBodies(document.text, item, views);
  const known = trees.get(piece) ?? before.get(piece) ?? parsed(parseStatements, piece);
  trees.set(piece, known);
  return known === 'none' ? undefined : known;
}

function knownTrees(document: ViewDocument): KnownTrees {
  const { text } = document;
  const before = OF_FUNCTIONS.get(document);
  if (before?.text === text) return before;
  const known = { text, trees: new Map<string, Parsed>(), before: before?.trees ?? new Map<string, Parsed>() };
  OF_FUNCTIONS.set(document, known);
  return known;
}

function parsed(parse: typeof parseExpression | typeof parseStatements, piece: string): Parsed {
  return parse(piece, 0, piece.length)?.node ?? 'none';
}

/** A piece of a text with the bodies of its views blanked out: what is in there is no Rust. */
function withoutBodies(text: string, { start, end }: Span, views: ViewSource['views']): string {
  const parts: string[] = [];
  let from = start;
  for (const { body } of views) {
    const { start: bodyStart, end: bodyEnd } = body;
    parts.push(text.slice(from, bodyStart), ' '.repeat(bodyEnd - bodyStart));
    from = bodyEnd;
  }
  parts.push(text.slice(from, end));
  return parts.join('');
}
