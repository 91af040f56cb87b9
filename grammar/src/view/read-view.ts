import type { Node } from 'web-tree-sitter';
import { Located } from './located.js';
import {
  Block,
  Doctype,
  Element,
  Fragment,
  GlobalClass,
  HtmlComment,
  IncompleteTag,
  type ParentNode,
  Part,
  RawText,
  RustComment,
  RustError,
  StrayCloseTag,
  Text,
  Unexpected,
  Unparsed,
  View,
  type ViewNode,
} from './nodes.js';
import { isErrorNode, readRust, rustErrors } from './read-rust.js';
import { readCloseTag, readOpenTag, readTagHead, stringContent } from './read-tag.js';
import { isWhole, type Reading, type Source } from './reading.js';

/** Where a view stands, relative to what holds it. */
export interface ViewPlace {
  readonly from: number;
  readonly length: number;
  readonly macro: Part;
  /** The body's place, relative to the view. */
  readonly bodyFrom: number;
  readonly bodyLength: number;
  /** The offset in the source's text at which the view begins; negative where the source is only the body. */
  readonly origin: number;
  readonly onItsOwn: boolean;
  readonly closed: boolean;
}

/** Reads a `view_macro`, `base` being the offset in the source at which its holder begins. */
export function readViewMacro(
  reading: Reading,
  source: Source,
  node: Node,
  base: number,
  before: View | undefined,
): View {
  const [macro, , open] = node.children;
  const last = node.lastChild;
  const start = node.startIndex;
  const bodyFrom = (open?.endIndex ?? start) - start;
  const closed = last !== null && !last.isMissing;
  const bodyEnd = closed ? last.startIndex : node.endIndex;
  const view = readBody(
    reading,
    source,
    contentOf(node),
    {
      from: start - base,
      length: node.endIndex - start,
      macro: new Part(0, macro?.text ?? ''),
      bodyFrom,
      bodyLength: Math.max(0, bodyEnd - start - bodyFrom),
      origin: start,
      onItsOwn: false,
      closed,
    },
    before,
  );
  view.isWhole = isWhole(node);
  return view;
}

/** The nodes of a view: comments in front of its first node and behind its last lie outside the body in the tree. */
export function contentOf(holder: Node): readonly Node[] {
  return holder.children.flatMap(child => {
    if (child.type === 'view_body') return child.children;
    return isRustComment(child) || isErrorNode(child) ? [child] : [];
  });
}

/** Reads the content of a view. */
export function readBody(
  reading: Reading,
  source: Source,
  nodes: readonly Node[],
  place: ViewPlace,
  before: View | undefined,
): View {
  const globalClass = nodes.find(child => child.type === 'global_class');
  const children: ViewNode[] = [];
  const view = new View(
    place.from,
    place.length,
    place.macro,
    new Located(place.bodyFrom, place.bodyLength),
    globalClass && readGlobalClass(source, globalClass, place.origin),
    children,
    { onItsOwn: place.onItsOwn, closed: place.closed },
  );
  reading.later(() => readChildren(reading, source, nodes, view, place.origin, before, children));
  return view;
}

function readGlobalClass(source: Source, node: Node, base: number): GlobalClass {
  const from = node.startIndex - base;
  const missing = node.children
    .filter(child => child.type === 'missing_comma')
    .map(comma => new RustError(comma.startIndex - node.startIndex, 0, ','));
  const errors = [...rustErrors(node, node.startIndex, source), ...missing];
  return new GlobalClass(from, node.endIndex - node.startIndex, errors);
}

/** Reads siblings; what has not changed since the last reading, when they were in `before`, is used again. */
function readChildren(
  reading: Reading,
  source: Source,
  nodes: readonly Node[],
  parent: ParentNode,
  base: number,
  before: ParentNode | undefined,
  children: ViewNode[],
): void {
  const known = byOffset(before, before?.children ?? []);
  for (const node of nodes) {
    const start = node.startIndex;
    const length = node.endIndex - start;
    const offset = start + source.shift;
    const same = reading.unchanged(node, source.shift, known);
    const { type } = node;
    const child = same ?? readNode(reading, source, node, type, base, known.get(reading.oldOffset(offset)));
    if (child === undefined) continue;
    if (same !== undefined) same.from = start - base;
    child.owner = parent;
    child.syntaxType = type;
    child.syntaxLength = length;
    if (same === undefined && reading.isReadAgain) child.isWhole = isWhole(node);
    children.push(child);
  }
}

/** Parts of `holder` by the offset in the document at which each begins. */
export function byOffset<T extends Located>(holder: Located | undefined, parts: readonly T[]): ReadonlyMap<number, T> {
  const base = holder?.start ?? 0;
  return new Map(parts.map(part => [base + part.from, part]));
}

function readNode(
  reading: Reading,
  source: Source,
  node: Node,
  type: string,
  base: number,
  before: ViewNode | undefined,
): ViewNode | undefined {
  const start = node.startIndex;
  const from = start - base;
  const length = node.endIndex - start;
  switch (type) {
    case 'element':
      return readElement(reading, source, node, from, before);
    case 'self_closing_element': {
      const open = readOpenTag(
        reading,
        source,
        node,
        start,
        true,
        before?.kind === 'element' ? before.open : undefined,
      );
      return new Element(from, length, open, [], undefined);
    }
    case 'fragment':
      return readFragment(reading, source, node, from, before);
    case 'incomplete_tag': {
      const earlier = before?.kind === 'incomplete_tag' ? before.items : [];
      const { name, generics, items } = readTagHead(reading, source, node, start, earlier);
      return new IncompleteTag(from, endOfParts(length, [name, generics, ...items]), name, generics, items);
    }
    case 'stray_close_tag': {
      const tag = readCloseTag(source, node, start);
      return new StrayCloseTag(from, tag.length, tag);
    }
    case 'block':
      return new Block(
        from,
        length,
        readRust(reading, source, node, start, before?.kind === 'block' ? before.code : undefined),
      );
    case 'text':
      return readText(source, node, from);
    case 'raw_text':
      return readRawText(source, node, from);
    case 'comment':
      return new HtmlComment(from, length, node.namedChildCount === 0);
    case 'doctype':
      return new Doctype(from, source.text.slice(start, start + length));
    case 'line_comment':
    case 'block_comment':
      return readRustComment(node, base);
    case 'unexpected':
    case 'unclosed_delimiter':
    case 'stray_delimiter':
      return new Unexpected(from, node.text.trimEnd());
    case 'global_class':
      return undefined;
    default:
      return isErrorNode(node) ? new Unparsed(from, length) : undefined;
  }
}

function readElement(
  reading: Reading,
  source: Source,
  node: Node,
  from: number,
  before: ViewNode | undefined,
): Element {
  const start = node.startIndex;
  const nodes = node.children;
  const [first] = nodes;
  if (first === undefined) throw new Error('An element has an open tag by its grammar.');
  const earlier = before?.kind === 'element' ? before : undefined;
  const open = readOpenTag(reading, source, first, start, false, earlier?.open);
  const last = nodes[nodes.length - 1];
  const close = last?.type === 'close_tag' ? readCloseTag(source, last, start) : undefined;
  const children: ViewNode[] = [];
  const length = close === undefined ? open.from + open.length : close.from + close.length;
  const element = new Element(from, length, open, children, close);
  if (close === undefined) reading.endsWithContent(element);
  const content = nodes.slice(1, close === undefined ? undefined : -1);
  reading.later(() => readChildren(reading, source, content, element, start, earlier, children));
  return element;
}

function readFragment(
  reading: Reading,
  source: Source,
  node: Node,
  from: number,
  before: ViewNode | undefined,
): Fragment {
  const start = node.startIndex;
  const nodes = node.children;
  const closed = nodes[nodes.length - 1]?.type === '</>';
  const openLength = (nodes[0]?.endIndex ?? start) - start;
  const children: ViewNode[] = [];
  const fragment = new Fragment(from, closed ? node.endIndex - start : openLength, openLength, children, closed);
  if (!closed) reading.endsWithContent(fragment);
  const earlier = before?.kind === 'fragment' ? before : undefined;
  reading.later(() => readChildren(reading, source, nodes.slice(1), fragment, start, earlier, children));
  return fragment;
}

function endOfParts(length: number, parts: readonly (Located | undefined)[]): number {
  const end = Math.max(0, ...parts.map(part => (part === undefined ? 0 : part.from + part.length)));
  return end === 0 ? Math.min(length, 1) : end;
}

function readText(source: Source, node: Node, from: number): Text {
  const start = node.startIndex;
  const literal = node.namedChild(0) ?? node;
  const content = stringContent(source, literal, start);
  const raw = literal.type === 'raw_string_literal';
  return new Text(from, node.endIndex - start, content, raw, rustErrors(node, start, source));
}

function readRawText(source: Source, node: Node, from: number): RawText {
  const start = node.startIndex;
  const comments = node.children.filter(isRustComment).map(comment => readRustComment(comment, start));
  const segments: Part[] = [];
  let offset = start;
  const addSegment = (until: number): void => {
    const text = source.text.slice(offset, until);
    if (text.trim() !== '') segments.push(new Part(offset - start, text.trimEnd()));
  };
  for (const comment of comments) {
    addSegment(start + comment.from);
    offset = start + comment.from + comment.length;
    while (/\s/u.test(source.text.charAt(offset))) offset++;
  }
  addSegment(node.endIndex);
  return new RawText(from, node.endIndex - start, segments, comments);
}

function isRustComment(node: Node): boolean {
  return node.type === 'line_comment' || node.type === 'block_comment';
}

/** A comment of Rust; the line end that tree-sitter counts to a line doc comment is left out. */
export function readRustComment(node: Node, base: number): RustComment {
  const style = node.type === 'line_comment' ? 'line' : 'block';
  const isDoc = node.childForFieldName('outer') !== null || node.childForFieldName('inner') !== null;
  const length = style === 'line' ? node.text.trimEnd().length : node.endIndex - node.startIndex;
  return new RustComment(node.startIndex - base, length, style, isDoc);
}
