import type { Node, Parser, Tree } from 'web-tree-sitter';
import type { Parsers } from '../language.js';
import type { Located, Span } from './located.js';
import type { Element, Fragment, View } from './nodes.js';

/** The syntax tree that is being read, and the text its offsets count in. */
export interface Source {
  readonly root: Node;
  readonly text: string;
  /** What to add to an offset in `text` to get the document's. */
  readonly shift: number;
  /**
   * What is wrong in Rust code that the tree does not hold, as it holds none of the views in it and of what does not parse
   * only the place; undefined for a tree of the text as it is.
   */
  readonly mended?: readonly MendedError[] | undefined;
}

/** A place in Rust code that does not parse, in UTF-16 offsets of the source's text. */
export interface MendedError extends Span {
  /** The token that should stand here; undefined where something stands that should not. */
  readonly missing: string | undefined;
}

/** What became of the text and its tree since the last reading. */
export interface Change {
  /** `[start, oldEnd)` of the old text is `[start, newEnd)` of the new one. */
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** Where the syntax tree differs, in order, as offsets in the new text. */
  readonly structure: readonly Span[];
}

/** How much of the text of views (UTF-16 units) a reading mends: views may be nested thousands of levels deep. */
const MENDED_LIMIT = 500_000;

const RUST_NAME = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

/**
 * Finds the beginnings of views, `view! {`, from its `lastIndex` on.
 *
 * @param macroNames Names of further macros, besides `view` and `template`.
 */
export function viewHeads(macroNames: readonly string[]): RegExp {
  if (macroNames.length === 0) return COMMON_HEADS;
  return headsOf(macroNames);
}

function headsOf(macroNames: readonly string[]): RegExp {
  const names = ['view', 'template', ...macroNames.filter(name => RUST_NAME.test(name))];
  return new RegExp(String.raw`(?<![\p{XID_Continue}#])(?:${names.join('|')})\s*!\s*[([{]`, 'gu');
}

/** Most files have views of no other names. */
const COMMON_HEADS = headsOf([]);

/**
 * One reading of a document. What lies inside a node is read after the node, from a list instead of by recursion:
 * a view may be thousands of levels deep.
 */
export class Reading {
  private readonly pending: (() => void)[] = [];
  private readonly openEnded: (Element | Fragment)[] = [];
  private readonly trees: Tree[] = [];
  private mended = 0;
  /** As `viewHeads`. */
  readonly heads: RegExp;

  constructor(
    readonly parsers: Parsers,
    readonly macroNames: readonly string[],
    /** Undefined at the first reading, when there is nothing to use again. */
    private readonly change: Change | undefined,
    /** Whether there will be readings after this one, which use parts of it again. */
    readonly isReadAgain = true,
  ) {
    this.heads = viewHeads(macroNames);
  }

  /**
   * What the last reading made of a node, if neither its text nor its structure has changed. Where the structure around
   * it has, as far as tree-sitter can tell, a whole node without an error is still what it was.
   *
   * @param shift What to add to the node's offsets to get the document's.
   * @param before What it may be among, by the offset in the old text.
   */
  unchanged<T extends Located>(node: Node, shift: number, before: ReadonlyMap<number, T>): T | undefined {
    if (this.change === undefined) return undefined;
    const start = node.startIndex + shift;
    const end = node.endIndex + shift;
    if (start <= this.change.newEnd && this.change.start <= end) return undefined;
    const same = before.get(this.oldOffset(start));
    if (same === undefined || same.syntaxType !== node.type || same.syntaxLength !== end - start) return undefined;
    return isOutside(this.change.structure, start, end) || (same.isWhole && isWhole(node)) ? same : undefined;
  }

  /** As `unchanged`, for a view that begins at this offset of the document: where nothing changed, no tree is asked. */
  untouchedView(start: number, before: ReadonlyMap<number, View>): View | undefined {
    if (this.change === undefined) return undefined;
    const same = before.get(this.oldOffset(start));
    if (same?.syntaxLength === undefined) return undefined;
    const end = start + same.syntaxLength;
    if (start <= this.change.newEnd && this.change.start <= end) return undefined;
    return isOutside(this.change.structure, start, end) ? same : undefined;
  }

  /** As `unchanged`, for a view that was parsed on its own, at these offsets of the document: its text decides. */
  unchangedView(start: number, end: number, closed: boolean, before: ReadonlyMap<number, View>): View | undefined {
    if (this.change === undefined) return undefined;
    if (start <= this.change.newEnd && this.change.start <= end) return undefined;
    const same = before.get(this.oldOffset(start));
    if (same?.found.onItsOwn !== true || same.found.closed !== closed) return undefined;
    return same.syntaxLength === end - start ? same : undefined;
  }

  /** Where an offset was before the change; inside of what has been typed it is the place where that was typed. */
  oldOffset(offset: number): number {
    if (this.change === undefined || offset <= this.change.start) return offset;
    const { start, oldEnd, newEnd } = this.change;
    return Math.max(start, offset - newEnd + oldEnd);
  }

  /** Reads something once everything around it has been. */
  later(read: () => void): void {
    this.pending.push(read);
  }

  /** An element or fragment without a close tag: it ends where its content does, which is read later. */
  endsWithContent(node: Element | Fragment): void {
    this.openEnded.push(node);
  }

  /** Whether there is time to mend a body of this length (UTF-16 units) as well. */
  mayMend(length: number): boolean {
    this.mended += length;
    return this.mended <= MENDED_LIMIT;
  }

  /** A tree of the reading's own of the body of a view, which is of no use once everything is read. */
  parseBody(text: string): Node {
    return this.parse(this.parsers.leptos_view, text);
  }

  /** As `parseBody`, of an item of a file. */
  parseItem(text: string): Node {
    return this.parse(this.parsers.rust_leptos, text);
  }

  private parse(parser: Parser, text: string): Node {
    const tree = parser.parse(text);
    // Only a parser without a language, or one that was told to stop, returns nothing.
    if (tree === null) throw new Error('The parser has no language.');
    this.trees.push(tree);
    return tree.rootNode;
  }

  /** Reads all that was put off. */
  finish(): void {
    for (let read = this.pending.pop(); read !== undefined; read = this.pending.pop()) read();
    // What is inside comes behind what is around it, so its end is known first.
    for (let node = this.openEnded.pop(); node !== undefined; node = this.openEnded.pop()) {
      const last = node.children[node.children.length - 1];
      if (last !== undefined) node.length = last.from + last.length;
    }
    for (const tree of this.trees) tree.delete();
  }
}

/** Whether none of the spans, which are in order, touches `[start, end]`. */
function isOutside(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next === undefined || next.start > end;
}

/** Whether a node begins and ends with tokens of its own, and holds no error: then its text alone decides what it is. */
export function isWhole(node: Node): boolean {
  switch (node.type) {
    case 'element':
      return !node.hasError && node.lastChild?.type === 'close_tag';
    case 'self_closing_element':
    case 'block':
    case 'text':
    case 'view_macro':
      return !node.hasError;
    default:
      return false;
  }
}
