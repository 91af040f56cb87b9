import type { Span } from 'tree-sitter-leptos';
import { separatedBy } from './arguments.js';
import { readOuter } from './attributes.js';
import { Cursor, type Source } from './cursor.js';
import { OPEN_BRACE, OPEN_PAREN, SEMICOLON } from './delimiters.js';
import { docsOf } from './docs.js';
import { endOfHeader, endOfStatement } from './header.js';
import { structFacts } from './leptos-facts.js';
import { addItem, type Head, type Place, readName } from './place.js';
import { sharedText } from './shared-text.js';
import { readGenerics } from './signature.js';
import { plainName } from './words.js';

/** Reads a struct or union behind its keyword. Where it ends; undefined where it has no name. */
export function readStruct(place: Place, cursor: Cursor, head: Head, kind: 'struct' | 'union'): number | undefined {
  const { source } = place;
  const name = readName(cursor);
  if (name === undefined) return undefined;
  const generics = readGenerics(cursor);
  const isTuple = cursor.peek() === OPEN_PAREN;
  const body = isTuple ? undefined : readBraces(cursor, head);
  const end = isTuple
    ? endOfStatement(source, head.start, cursor.at, place.end)
    : cursor.at + (cursor.code === SEMICOLON ? 1 : 0);
  const leptos = structFacts(source, head.outer, name.name, generics, body);
  const docs = leptos === undefined ? undefined : docsOf(source.text, head.outer);
  addItem(place, kind, head, name, end, {
    ...(docs === undefined ? {} : { docs }),
    ...(leptos === undefined ? {} : { leptos }),
    ...(body === undefined && kind === 'struct' ? { isValue: true } : {}),
  });
  return end;
}

/** Reads an enum behind its keyword. Where it ends; undefined where it has no name. */
export function readEnum(place: Place, cursor: Cursor, head: Head): number | undefined {
  const name = readName(cursor);
  if (name === undefined) return undefined;
  const body = readBraces(cursor, head);
  const variants = body === undefined ? [] : variantsOf(place.source, body);
  const withFields = variants.filter(({ hasNamedFields }) => hasNamedFields).map(variant => variant.name);
  addItem(place, 'enum', head, name, cursor.at, {
    variants: variants.map(variant => variant.name),
    ...(withFields.length === 0 ? {} : { structVariants: withFields }),
  });
  return cursor.at;
}

/** Goes over what is in front of braces, and over them. What is in them; undefined where there are none. */
function readBraces(cursor: Cursor, head: Head): Span | undefined {
  cursor.at = endOfHeader(cursor.source, head.start, cursor.at, cursor.end);
  const { group } = cursor;
  if (cursor.code !== OPEN_BRACE || group === undefined) return undefined;
  cursor.at = group.end;
  return { start: group.start, end: group.contentEnd };
}

interface Variant {
  readonly name: string;
  readonly hasNamedFields: boolean;
}

function variantsOf(source: Source, { start, end }: Span): readonly Variant[] {
  return separatedBy(source, start, end).flatMap(part => {
    const cursor = new Cursor(source, part.start, part.end);
    readOuter(cursor);
    const name = cursor.word();
    return name === '' ? [] : { name: sharedText(plainName(name)), hasNamedFields: cursor.peek() === OPEN_BRACE };
  });
}
