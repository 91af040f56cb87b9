import type { Node } from 'web-tree-sitter';
import { ownCopy } from '../own-copy.js';
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
  const tagEnd = end === null ? new Part(node.endIndex - start, '') : partOf(source, end, start);
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
    const { type } = child;
    switch (type) {
      case '<':
      case '>':
      case '/>':
        break;
      case 'tag_name':
        name = readTagName(source, child, base);
        break;
      case 'tag_generics':
        generics = partOf(source, child, base);
        break;
      default: {
        const earlier = type === 'attribute' ? attributes.shift() : undefined;
        const item = readItem(reading, source, child, type, base, earlier);
        if (item !== undefined) items.push(item);
      }
    }
  }
  return { name, generics, items };
}

/** Reads `</name>` or what there is of it. */
export function readCloseTag(source: Source, node: Node, base: number): CloseTag {
  const start = node.startIndex;
  const nodes = node.children;
  let name: Node | undefined;
  let generics: Node | undefined;
  for (const child of nodes) {
    const { type } = child;
    if (type === 'tag_name') name = child;
    else if (type === 'tag_generics') generics = child;
  }
  const last = nodes[nodes.length - 1];
  const ended = last?.type === '>' && !last.isMissing;
  const lastPart = generics ?? name;
  const end = ended ? node.endIndex : (lastPart?.endIndex ?? start + 2);
  return new CloseTag(
    start - base,
    end - start,
    name && readTagName(source, name, start),
    generics && partOf(source, generics, start),
    ended,
  );
}

function readTagName(source: Source, node: Node, base: number): TagName {
  const text = ownCopy(textOf(source, node));
  const first = node.firstNamedChild?.type;
  const form = first === 'block' ? 'block' : first === 'identifier' ? 'path' : 'element';
  return new TagName(node.startIndex - base, text, form, text.replace(/\s+/gu, ''));
}

function readItem(
  reading: Reading,
  source: Source,
  node: Node,
  type: string,
  base: number,
  before: Attribute | undefined,
): TagItem | undefined {
  const start = node.startIndex;
  const from = start - base;
  const length = node.endIndex - start;
  switch (type) {
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
  const parts = attributeParts(node);
  const { directive, name } = parts;
  const keyEnd = parts.keyEnd?.endIndex ?? node.endIndex;
  const word = directive && textOf(source, directive);
  return new Attribute(
    start - base,
    node.endIndex - start,
    keyText(source, start, keyEnd, parts.comments),
    new Located(0, keyEnd - start),
    directive && word !== undefined && isDirective(word) ? directivePart(source, directive, word, start) : undefined,
    name && partOf(source, name, start),
    parts.invalidName,
    parts.modifiers.map(modifier => partOf(source, modifier, start)),
    parts.bindings && readRust(reading, source, parts.bindings, start, undefined),
    parts.equals && readValue(reading, source, node, parts.equals, parts.continuation, start, before?.value?.code),
    node.hasError ? node.children.filter(isErrorNode).flatMap(child => rustErrors(child, start, source)) : [],
  );
}

/** A key as Leptos sees it, without the white space and the comments in it. */
function keyText({ text }: Source, start: number, end: number, comments: readonly Node[]): string {
  let key = '';
  let from = start;
  for (const comment of comments) {
    if (comment.startIndex >= end) break;
    key += text.slice(from, comment.startIndex);
    from = comment.endIndex;
  }
  return ownCopy((key + text.slice(from, end)).replace(/\s+/gu, ''));
}

/** The nodes of an attribute, told apart in one go: each look at a node costs a call into the parser. */
interface AttributeParts {
  directive?: Node;
  name?: Node;
  invalidName: boolean;
  readonly modifiers: Node[];
  /** Those in front of the value. */
  readonly comments: Node[];
  bindings?: Node;
  equals?: Node;
  continuation?: Node;
  /** The last node of the key. */
  keyEnd?: Node;
}

function attributeParts(node: Node): AttributeParts {
  const parts: AttributeParts = { invalidName: false, modifiers: [], comments: [] };
  for (const child of node.children) {
    const { type } = child;
    if (type === 'value_continuation') parts.continuation = child;
    else if (type === '=') parts.equals ??= child;
    else if (type === 'bindings') parts.bindings = child;
    else if (parts.equals === undefined && addToKey(parts, child, type)) parts.keyEnd = child;
  }
  return parts;
}

/** Whether a node is part of the key; if so it is noted as what it is. */
function addToKey(parts: AttributeParts, node: Node, type: string): boolean {
  switch (type) {
    case ':':
      return true;
    case 'directive':
      parts.directive = node;
      return true;
    case 'invalid_name':
      parts.invalidName = true;
      parts.name ??= node;
      return true;
    case 'attribute_name':
      parts.name ??= node;
      return true;
    case 'modifier':
      parts.modifiers.push(node);
      return true;
    case 'line_comment':
    case 'block_comment':
      parts.comments.push(node);
      return false;
    default:
      return false;
  }
}

function directivePart(source: Source, node: Node, text: Directive, base: number): Part & { readonly text: Directive } {
  return Object.assign(partOf(source, node, base), { text });
}

function readValue(
  reading: Reading,
  source: Source,
  attribute: Node,
  equals: Node,
  glued: Node | undefined,
  base: number,
  before: RustCode | undefined,
): AttributeValue {
  const node = attribute.childForFieldName('value');
  const type = node?.type;
  if (node === null || type === 'missing_value') {
    return new AttributeValue(equals.endIndex - base, 0, 'missing', undefined, undefined, undefined);
  }
  const from = node.startIndex - base;
  // An expression may have `#[attributes]` in front and be broken behind: the value reaches to the attribute's end.
  const length = attribute.endIndex - node.startIndex;
  const isString = type === 'string_literal' || type === 'raw_string_literal';
  // Unlike `{x}`, the block of `'a: {x}` is an expression like any other.
  const isBraced = type === 'block' && source.text[node.startIndex] === '{';
  const form = isString ? 'string' : isBraced ? 'block' : 'expression';
  const code = readRust(reading, source, node, node.startIndex, before);
  const continuation = glued && partOf(source, glued, node.startIndex);
  return new AttributeValue(
    from,
    length,
    form,
    code,
    isString ? stringContent(source, node, node.startIndex) : undefined,
    continuation,
  );
}

/** What is between the quotes of a string, relative to `base`. */
export function stringContent(source: Source, literal: Node, base: number): Part {
  if (literal.type === 'raw_string_literal') return rawStringContent(source, literal, base);
  const [open] = literal.children;
  const close = literal.lastChild;
  const start = open?.endIndex ?? literal.startIndex;
  const end = close === null || close.isMissing ? literal.endIndex : Math.max(start, close.startIndex);
  return new Part(start - base, source.text.slice(start, end));
}

/** The quotes of a raw string are no nodes, and the node between them leaves out blanks at its beginning. */
function rawStringContent(source: Source, literal: Node, base: number): Part {
  const text = textOf(source, literal);
  const start = text.indexOf('"') + 1;
  const close = text.lastIndexOf('"');
  return new Part(literal.startIndex + start - base, text.slice(start, close < start ? undefined : close));
}

function partOf(source: Source, node: Node, base: number): Part {
  return new Part(node.startIndex - base, textOf(source, node));
}

function textOf(source: Source, node: Node): string {
  return source.text.slice(node.startIndex, node.endIndex);
}
