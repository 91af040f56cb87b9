import type { Node } from 'web-tree-sitter';
import type { Source } from '../find-views.js';
import { Located } from './located.js';
import {
  Block, CloseTag, Doctype, Element, Fragment, GlobalClass, HtmlComment, IncompleteTag, Part, RawText, RustComment,
  StrayCloseTag, Text, Unexpected, Unparsed, View, type ParentNode, type ViewNode,
} from './nodes.js';
import { isErrorNode, readRust, rustErrors } from './read-rust.js';
import { readCloseTag, readOpenTag, readTagHead } from './read-tag.js';

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
  readonly syntaxId: number | undefined;
}

/** Reads a `view_macro`, `base` being the offset in the source at which its holder begins. */
export function readViewMacro(source: Source, node: Node, base: number, before: View | undefined): View {
  const [macro, , open] = node.children;
  const last = node.lastChild;
  const body = node.childForFieldName('body');
  const start = node.startIndex;
  const bodyFrom = (open?.endIndex ?? start) - start;
  const closed = last !== null && !last.isMissing;
  const bodyEnd = closed ? last.startIndex : node.endIndex;
  return readBody(source, body ?? undefined, {
    from: start - base,
    length: node.endIndex - start,
    macro: new Part(0, macro?.text ?? ''),
    bodyFrom,
    bodyLength: Math.max(0, bodyEnd - start - bodyFrom),
    origin: start,
    onItsOwn: false,
    closed,
    syntaxId: node.id,
  }, before);
}

/** Reads the body of a view; `body` is undefined where nothing stands in it. */
export function readBody(source: Source, body: Node | undefined, place: ViewPlace, before: View | undefined): View {
  const globalClass = body?.children.find(child => child.type === 'global_class');
  const nodes = body === undefined ? [] : (body.type === 'view_body' ? body.children : [body]);
  return new View(
    place.from,
    place.length,
    place.macro,
    new Located(place.bodyFrom, place.bodyLength),
    globalClass && readGlobalClass(source, globalClass, place.origin),
    readChildren(source, nodes, place.origin, before?.children ?? []),
    { onItsOwn: place.onItsOwn, closed: place.closed },
    place.syntaxId,
  );
}

function readGlobalClass(source: Source, node: Node, base: number): GlobalClass {
  const from = node.startIndex - base;
  return new GlobalClass(from, node.endIndex - node.startIndex, rustErrors(node, node.startIndex, source));
}

/**
 * Reads siblings. What had the same syntax node at the last reading is used again; a changed node is compared with
 * the one that stood in its place.
 */
function readChildren(
  source: Source,
  nodes: readonly Node[],
  base: number,
  before: readonly ViewNode[],
): readonly ViewNode[] {
  const known = new Map<number, number>();
  before.forEach((child, index) => {
    if (child.syntaxId !== undefined) known.set(child.syntaxId, index);
  });
  const children: ViewNode[] = [];
  let next = 0;
  for (const node of nodes) {
    const index = known.get(node.id);
    const same = index === undefined ? undefined : before[index];
    if (index !== undefined && same !== undefined) {
      same.from = node.startIndex - base;
      children.push(same);
      next = index + 1;
      continue;
    }
    const child = readNode(source, node, base, before[next]);
    if (child === undefined) continue;
    child.syntaxId = node.id;
    children.push(child);
    next++;
  }
  return children;
}

function readNode(source: Source, node: Node, base: number, before: ViewNode | undefined): ViewNode | undefined {
  const start = node.startIndex;
  const from = start - base;
  const length = node.endIndex - start;
  switch (node.type) {
    case 'element': return readElement(source, node, from, before);
    case 'self_closing_element': {
      const open = readOpenTag(source, node, start, true);
      return new Element(from, length, open, [], undefined);
    }
    case 'fragment': return readFragment(source, node, from, before);
    case 'incomplete_tag': {
      const { name, generics, items } = readTagHead(source, node, start);
      return new IncompleteTag(from, endOfParts(length, [name, generics, ...items]), name, generics, items);
    }
    case 'stray_close_tag': {
      const tag = readCloseTag(node, start);
      return new StrayCloseTag(from, tag.length, tag);
    }
    case 'block': return new Block(from, length, readRust(source, node, start, blockViews(before)));
    case 'text': return readText(source, node, from);
    case 'raw_text': return readRawText(source, node, from);
    case 'comment': return new HtmlComment(from, length, node.namedChildCount === 0);
    case 'doctype': return new Doctype(from, node.text);
    case 'line_comment':
    case 'block_comment': return readRustComment(node, base);
    case 'unexpected':
    case 'unclosed_delimiter': return new Unexpected(from, node.text.trimEnd());
    case 'global_class': return undefined;
    default: return isErrorNode(node) ? new Unparsed(from, length) : undefined;
  }
}

function blockViews(before: ViewNode | undefined): readonly View[] {
  return before?.kind === 'block' ? before.code.views : [];
}

function readElement(source: Source, node: Node, from: number, before: ViewNode | undefined): Element {
  const start = node.startIndex;
  const nodes = node.children;
  const [first] = nodes;
  if (first === undefined) throw new Error('An element has an open tag by its grammar.');
  const earlier = before?.kind === 'element' ? before : undefined;
  const open = first.id === earlier?.open.syntaxId ? earlier.open : readOpenTag(source, first, start, false);
  open.from = first.startIndex - start;
  open.syntaxId = first.id;
  const last = nodes[nodes.length - 1];
  const close = last?.type === 'close_tag' ? readCloseTag(last, start) : undefined;
  const children = readChildren(source, nodes.slice(1, close === undefined ? undefined : -1), start, earlier?.children ?? []);
  const length = close === undefined ? contentEnd(open, children) : close.from + close.length;
  return new Element(from, length, open, children, close);
}

function readFragment(source: Source, node: Node, from: number, before: ViewNode | undefined): Fragment {
  const start = node.startIndex;
  const nodes = node.children;
  const last = nodes[nodes.length - 1];
  const closed = last?.type === '</>';
  const children = readChildren(source, nodes.slice(1), start, before?.kind === 'fragment' ? before.children : []);
  const openEnd = (nodes[0]?.endIndex ?? start) - start;
  const length = closed ? node.endIndex - start : contentEnd(new Located(0, openEnd), children);
  return new Fragment(from, length, openEnd, children, closed);
}

/** Where an element without a close tag ends: behind what is in it. */
function contentEnd(open: Located, children: readonly ViewNode[]): number {
  const last = children[children.length - 1] ?? open;
  return last.from + last.length;
}

function endOfParts(length: number, parts: readonly (Located | undefined)[]): number {
  const end = Math.max(0, ...parts.map(part => (part === undefined ? 0 : part.from + part.length)));
  return end === 0 ? Math.min(length, 1) : end;
}

function readText(source: Source, node: Node, from: number): Text {
  const start = node.startIndex;
  const literal = node.namedChild(0) ?? node;
  const raw = literal.type === 'raw_string_literal';
  const [open] = literal.children;
  const close = literal.lastChild;
  const contentStart = open?.endIndex ?? start;
  const contentEnd = close === null || close.isMissing ? node.endIndex : Math.max(contentStart, close.startIndex);
  const content = new Part(contentStart - start, source.text.slice(contentStart, contentEnd));
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

export type { CloseTag, ParentNode };
