import { endOfOpaque } from 'tree-sitter-leptos';
import { separatedBy } from './arguments.js';
import { Cursor, type Group, type Source } from './cursor.js';
import { OPEN_BRACKET } from './delimiters.js';
import { isDocComment } from './words.js';

const HASH = 35;
const BANG = 33;
const EQUALS = 61;

/** `#[path(arguments)]` or `#[path = value]`, in front of an item, a parameter or a field. UTF-16 offsets. */
export interface Attribute {
  /** As written, without blanks: `leptos::component`. */
  readonly path: string;
  /** What is in the delimiters behind the path. */
  readonly arguments?: Group;
  /** Where the value behind `=` begins. */
  readonly valueStart?: number;
}

/** What stands in front of an item, a parameter or a field. */
export interface Outer {
  readonly attributes: readonly Attribute[];
  /** Where its doc comments begin and end, those in attributes included. */
  readonly docs: readonly { readonly start: number; readonly end: number }[];
}

const NOTHING: Outer = { attributes: [], docs: [] };

/** Goes over doc comments and outer attributes. Those in `cfg_attr` count as if they stood there by themselves. */
export function readOuter(cursor: Cursor): Outer {
  const { source } = cursor;
  let code = cursor.peekDocs();
  if (code !== HASH && !isDocComment(source.text, cursor.at)) return NOTHING;
  const attributes: Attribute[] = [];
  const docs: { start: number; end: number }[] = [];
  for (; ; code = cursor.peekDocs()) {
    const start = cursor.at;
    if (start < cursor.end && isDocComment(source.text, start)) {
      cursor.at = Math.min(endOfOpaque(source.text, start), cursor.end);
      docs.push({ start, end: cursor.at });
      continue;
    }
    if (code !== HASH) break;
    cursor.at++;
    cursor.peek();
    const { group } = cursor;
    if (cursor.code !== OPEN_BRACKET || group === undefined) {
      cursor.at = start;
      break;
    }
    cursor.at = group.end;
    const attribute = readAttribute(source, group.start, group.contentEnd);
    attributes.push(...withConditional(source, attribute));
    if (attribute.path === 'doc' && attribute.valueStart !== undefined) {
      docs.push({ start: attribute.valueStart, end: group.contentEnd });
    }
  }
  return { attributes, docs };
}

/** Goes over an inner attribute, as `#![allow(…)]`. Undefined where there is none. */
export function readInnerAttribute(cursor: Cursor): Attribute | undefined {
  const { source } = cursor;
  if (cursor.code !== HASH || source.text.charCodeAt(cursor.at + 1) !== BANG) return undefined;
  cursor.at += 2;
  cursor.peek();
  const { group } = cursor;
  cursor.skip();
  return group === undefined ? { path: '' } : readAttribute(source, group.start, group.contentEnd);
}

/** The attributes with a name, of the path's last segment. */
export function attributesNamed(outer: Outer, path: string): readonly Attribute[] {
  return outer.attributes.filter(attribute => attribute.path === path);
}

function readAttribute(source: Source, start: number, end: number): Attribute {
  const cursor = new Cursor(source, start, end);
  let path = cursor.eat('::') ? '::' : '';
  // `#[unsafe(no_mangle)]` has a word for a path, too.
  for (;;) {
    path += cursor.word();
    if (!cursor.eat('::')) break;
    path += '::';
  }
  cursor.peek();
  const { group } = cursor;
  if (group !== undefined) return { path, arguments: group };
  if (cursor.code !== EQUALS) return { path };
  cursor.at++;
  cursor.peek();
  return { path, valueStart: cursor.at };
}

/** An attribute, or those in it: `#[cfg_attr(feature = "hydrate", island)]`. */
function withConditional(source: Source, attribute: Attribute): readonly Attribute[] {
  if (attribute.path !== 'cfg_attr' || attribute.arguments === undefined) return [attribute];
  const { start, contentEnd } = attribute.arguments;
  const [, ...inner] = separatedBy(source, start, contentEnd);
  // One level is what is written; deeper ones stay what they are.
  return inner.map(part => readAttribute(source, part.start, part.end));
}
