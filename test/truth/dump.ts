import { readFileSync } from 'node:fs';
import {
  type AttributeValue,
  allViews,
  findProblems,
  type Located,
  loadParsers,
  type Span,
  type TagItem,
  type View,
  ViewDocument,
  type ViewNode,
} from 'tree-sitter-leptos';
import { Language, type Node, Parser } from 'web-tree-sitter';
import type { Attribute, FileDump, Range, TemplateNode, ViewDump } from './records.js';

const parsers = await loadParsers();
const plainRust = await loadPlainRust();

/** Reads a file with our parser; offsets are bytes, as the real parser gives them. */
export function dumpFile(path: string, text: string): FileDump {
  const document = ViewDocument.open(parsers, text);
  const bytes = byteOffsets(text);
  const root = parse(parsers.rust_leptos, text);
  const problems = findProblems(document, '0.12');
  const views = [...allViews(document)].map(view => dumpView(view, text, root, problems, bytes));
  const dump = {
    path,
    clean: !root.hasError,
    plainClean: !parse(plainRust, text).hasError,
    views,
  };
  document.dispose();
  root.tree.delete();
  return dump;
}

async function loadPlainRust(): Promise<Parser> {
  const wasm = new URL('../../node_modules/tree-sitter-rust/tree-sitter-rust.wasm', import.meta.url);
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(wasm)));
  return parser;
}

function parse(parser: Parser, text: string): Node {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('the parser has no language');
  return tree.rootNode;
}

type ToBytes = (offset: number) => number;

function byteOffsets(text: string): ToBytes {
  if (Buffer.byteLength(text) === text.length) return offset => offset;
  const offsets = new Uint32Array(text.length + 1);
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    offsets[index] = bytes;
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  offsets[text.length] = bytes;
  return offset => offsets[offset] ?? bytes;
}

function dumpView(view: View, text: string, root: Node, problems: readonly Span[], bytes: ToBytes): ViewDump {
  const { start, end } = view.body;
  const nested = nestedBodies(view);
  const tree = view.found.onItsOwn ? parse(parsers.leptos_view, text.slice(start, end)) : root;
  const base = view.found.onItsOwn ? start : 0;
  const inside = nodesBetween(tree, start - base, end - base);
  const isOwn = (node: Node): boolean =>
    !nested.some(span => span.start <= node.startIndex + base && node.endIndex + base <= span.end);
  const comments: Range[] = [];
  const docComments: Range[] = [];
  let clean = true;
  for (const node of inside) {
    if (!isOwn(node)) continue;
    if (node.isError || node.isMissing) clean = false;
    if (node.type !== 'line_comment' && node.type !== 'block_comment') continue;
    const range: Range = [bytes(node.startIndex + base), bytes(node.endIndex + base)];
    (node.childForFieldName('doc') === null && node.childForFieldName('outer') === null ? comments : docComments).push(
      range,
    );
  }
  return {
    start: bytes(start),
    end: bytes(end),
    globalClass: view.globalClass !== undefined,
    nodes: dumpNodes(view.children, bytes),
    comments,
    docComments,
    clean,
    flagged: problems.some(
      problem =>
        problem.start >= view.start &&
        problem.end <= view.end &&
        !nested.some(span => problem.start >= span.start && problem.end <= span.end),
    ),
  };
}

function nestedBodies(view: View): Span[] {
  const spans: Span[] = [];
  for (const inner of allViewsIn(view))
    if (inner !== view) spans.push({ start: inner.body.start, end: inner.body.end });
  return spans;
}

function allViewsIn(view: View): Generator<View> {
  return allViews({ views: [view] } as unknown as ViewDocument);
}

function* nodesBetween(root: Node, start: number, end: number): Generator<Node> {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.endIndex < start || node.startIndex > end) continue;
    if (node.startIndex >= start && node.endIndex <= end) yield node;
    pending.push(...node.children.reverse());
  }
}

function dumpNodes(nodes: readonly ViewNode[], bytes: ToBytes): TemplateNode[] {
  return nodes.flatMap(node => dumpNode(node, bytes));
}

function dumpNode(node: ViewNode, bytes: ToBytes): TemplateNode[] {
  const place = span(node, bytes);
  switch (node.kind) {
    case 'element':
      return [
        {
          kind: 'element',
          name: node.open.name.form === 'block' ? '{}' : node.name,
          generics: node.open.generics?.text === '<>' ? null : (node.open.generics?.text ?? null),
          selfClosing: node.open.selfClosing,
          closed: node.close !== undefined,
          attributes: node.open.items.flatMap(item => dumpItem(item, bytes)),
          children: dumpNodes(node.children, bytes),
          ...place,
        },
      ];
    case 'fragment':
      return [{ kind: 'fragment', children: dumpNodes(node.children, bytes), ...place }];
    case 'block':
      return [{ kind: node.code.errors.length > 0 ? 'invalid_block' : 'block', ...place }];
    case 'text':
    case 'raw_text':
    case 'comment':
    case 'doctype':
      return [{ kind: node.kind, ...place }];
    case 'rust_comment':
      return node.isDoc ? [{ kind: 'raw_text', ...place }] : [];
    default:
      return [];
  }
}

function dumpItem(item: TagItem, bytes: ToBytes): Attribute[] {
  const place = span(item, bytes);
  switch (item.kind) {
    case 'attribute':
      return [
        {
          key: item.key,
          value: item.value === undefined ? null : valueKind(item.value),
          binding: item.bindings !== undefined,
          ...place,
        },
      ];
    case 'spread':
    case 'shorthand':
      return [{ spread: true, ...place }];
    default:
      return [];
  }
}

function valueKind(value: AttributeValue): 'expr' | 'block' | 'invalid' | null {
  if (value.form === 'missing') return null;
  if (value.form !== 'block') return 'expr';
  return (value.code?.errors.length ?? 0) > 0 ? 'invalid' : 'block';
}

function span(node: Located, bytes: ToBytes): { start: number; end: number } {
  return { start: bytes(node.start), end: bytes(node.end) };
}
