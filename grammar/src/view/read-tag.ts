import type { Node } from 'web-tree-sitter';
import { type Directive, isDirective } from './directives.js';
import { Located } from './located.js';
import {
  Attribute,
  AttributeValue,
  CloseTag,
  OpenTag,
  Part,
  type RustCode,
  Shorthand,
  Spread,
  type TagItem,
  TagName,
  Unexpected,
  Unparsed,
} from './nodes.js';
import { isErrorNode, readRust, rustErrors } from './read-rust.js';
import { readRustComment } from './read-view.js';
import type { Reading, Source } from './reading.js';

export interface TagHead {
  readonly name: TagName | undefined;
  readonly generics: Part | undefined;
  readonly items: readonly TagItem[];
}

/** Reads an open tag, or a self-closing element, whose holder begins at `base` of the source. */
export function readOpenTag(
  reading: Reading,
  source: Source,
  node: Node,
  base: number,
  selfClosing: boolean,
  before: OpenTag | undefined,
): OpenTag {
  const start = node.startIndex;
  const { name, generics, items } = readTagHead(reading, source, node, start, before?.items ?? []);
  const end = node.lastChild;
  const tagEnd = end === null ? new Part(node.endIndex - start, '') : partOf(end, start);
  const known = name ?? new TagName(1, '', 'element', '');
  return new OpenTag(start - base, node.endIndex - start, known, generics, items, selfClosing, tagEnd);
}

/** Reads what stands between `<` and the end of a tag, relative to `base`. */
export function readTagHead(
  reading: Reading,
  source: Source,
  node: Node,
  base: number,
  before: readonly TagItem[],
): TagHead {
  const attributes = before.filter(item => item.kind === 'attribute');
  let name: TagName | undefined;
  let generics: Part | undefined;
  const items: TagItem[] = [];
  for (const child of node.children) {
    if (child.type === 'tag_name') name = readTagName(child, base);
    else if (child.type === 'tag_generics') generics = partOf(child, base);
    else {
      const earlier = child.type === 'attribute' ? attributes.shift() : undefined;
      const item = readItem(reading, source, child, base, earlier);
      if (item !== undefined) items.push(item);
    }
  }
  return { name, generics, items };
}

/** Reads `</name>` or what there is of it. */
export function readCloseTag(node: Node, base: number): CloseTag {
  const start = node.startIndex;
  const name = node.childForFieldName('name');
  const generics = node.childForFieldName('generics');
  const last = node.lastChild;
  const ended = last?.type === '>' && !last.isMissing;
  const lastPart = generics ?? name;
  const end = ended ? node.endIndex : (lastPart?.endIndex ?? start + 2);
  return new CloseTag(
    start - base,
    end - start,
    name === null ? undefined : readTagName(name, start),
    generics === null ? undefined : partOf(generics, start),
    ended,
  );
}

function readTagName(node: Node, base: number): TagName {
  const text = node.text;
  const [first] = node.namedChildren;
  const form = first?.type === 'block' ? 'block' : first?.type === 'identifier' ? 'path' : 'element';
  return new TagName(node.startIndex - base, text, form, text.replace(/\s+/gu, ''));
}

function readItem(
  reading: Reading,
  source: Source,
  node: Node,
  base: number,
  before: Attribute | undefined,
): TagItem | undefined {
  const start = node.startIndex;
  const from = start - base;
  const length = node.endIndex - start;
  switch (node.type) {
    case 'attribute':
      return readAttribute(reading, source, node, base, before);
    case 'spread':
      return new Spread(from, length, readRust(reading, source, node, start, undefined), node.namedChildCount === 0);
    case 'shorthand':
      return new Shorthand(from, length, readRust(reading, source, node, start, undefined));
    case 'unexpected':
    case 'unclosed_delimiter':
    case 'stray_delimiter':
      return new Unexpected(from, node.text.trimEnd());
    case 'line_comment':
    case 'block_comment':
      return readRustComment(node, base);
    default:
      return isErrorNode(node) ? new Unparsed(from, length) : undefined;
  }
}

function readAttribute(
  reading: Reading,
  source: Source,
  node: Node,
  base: number,
  before: Attribute | undefined,
): Attribute {
  const start = node.startIndex;
  const directive = node.childForFieldName('directive');
  const name = node.childForFieldName('name');
  const modifiers = node.childrenForFieldName('modifier').filter(modifier => modifier !== null);
  const bindings = node.childForFieldName('bindings');
  const keyNodes = node.children.filter(
    child =>
      child.type === ':' ||
      child.type === 'directive' ||
      child.type === 'attribute_name' ||
      child.type === 'invalid_name' ||
      child.type === 'modifier',
  );
  const keyEnd = keyNodes[keyNodes.length - 1]?.endIndex ?? node.endIndex;
  const word = directive?.text;
  return new Attribute(
    start - base,
    node.endIndex - start,
    source.text.slice(start, keyEnd).replace(/\s+/gu, ''),
    new Located(0, keyEnd - start),
    directive === null || word === undefined || !isDirective(word) ? undefined : directivePart(directive, word, start),
    name === null ? undefined : partOf(name, start),
    name?.type === 'invalid_name',
    modifiers.map(modifier => partOf(modifier, start)),
    bindings === null ? undefined : readRust(reading, source, bindings, start, undefined),
    readValue(reading, source, node, start, before?.value?.code),
    node.children.filter(isErrorNode).flatMap(child => rustErrors(child, start, source)),
  );
}

function directivePart(node: Node, text: Directive, base: number): Part & { readonly text: Directive } {
  return Object.assign(partOf(node, base), { text });
}

function readValue(
  reading: Reading,
  source: Source,
  attribute: Node,
  base: number,
  before: RustCode | undefined,
): AttributeValue | undefined {
  const equals = attribute.children.find(child => child.type === '=');
  if (equals === undefined) return undefined;
  const node = attribute.childForFieldName('value');
  if (node === null || node.type === 'missing_value') {
    return new AttributeValue(equals.endIndex - base, 0, 'missing', undefined, undefined, undefined);
  }
  const from = node.startIndex - base;
  // An expression may have `#[attributes]` in front and be broken behind: the value reaches to the attribute's end.
  const length = attribute.endIndex - node.startIndex;
  const isString = node.type === 'string_literal' || node.type === 'raw_string_literal';
  const form = isString ? 'string' : node.type === 'block' ? 'block' : 'expression';
  const code = readRust(reading, source, node, node.startIndex, before);
  const glued = attribute.children.find(child => child.type === 'value_continuation');
  const continuation = glued === undefined ? undefined : partOf(glued, node.startIndex);
  return new AttributeValue(from, length, form, code, isString ? stringContent(source, node) : undefined, continuation);
}

function stringContent(source: Source, literal: Node): Part {
  const [open] = literal.children;
  const close = literal.lastChild;
  const start = open?.endIndex ?? literal.startIndex;
  const end = close === null || close.isMissing ? literal.endIndex : Math.max(start, close.startIndex);
  return new Part(start - literal.startIndex, source.text.slice(start, end));
}

function partOf(node: Node, base: number): Part {
  return new Part(node.startIndex - base, node.text);
}
