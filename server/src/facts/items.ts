import { attributesNamed, readInnerAttribute, readOuter } from './attributes.js';
import { readBlocks } from './blocks.js';
import { cfgOf } from './cfg.js';
import { cfgIfBranches } from './cfg-if.js';
import { Cursor, type Source } from './cursor.js';
import { readItemCall, readMacro } from './declared-macros.js';
import { readEnum, readStruct } from './declared-types.js';
import { OPEN_BRACE, SEMICOLON } from './delimiters.js';
import { docsOf } from './docs.js';
import type { Scope } from './facts.js';
import { endOfHeader, endOfStatement } from './header.js';
import { type ItemKeyword, readKeyword } from './item-keyword.js';
import { functionFacts } from './leptos-facts.js';
import { addItem, type Head, type Place, readName } from './place.js';
import { ScopeBuilder } from './scope-builder.js';
import { sharedText } from './shared-text.js';
import { readSignature } from './signature.js';
import { stringContent } from './string-value.js';
import { readUseTree } from './use-tree.js';
import { readVisibility } from './visibility.js';

/** Nobody nests items so deep; what is deeper is passed over, for the stack is not endless. */
const DEEPEST = 100;

/** The scope of a file or of an inline module: what is in `[start, end)`, UTF-16 offsets. */
export function readModule(source: Source, start: number, end: number, depth = 0): Scope {
  const scope = new ScopeBuilder();
  readItems({ source, scope, end, around: [], depth, isCode: false }, start);
  return scope.finish(start, end);
}

function readItems(place: Place, from: number): void {
  if (place.depth > DEEPEST) return;
  const cursor = new Cursor(place.source, from, place.end);
  while (!Number.isNaN(cursor.peekDocs())) {
    const inner = readInnerAttribute(cursor);
    if (inner !== undefined) {
      place.scope.cfg.push(...cfgOf(place.source, { attributes: [inner], docs: [] }));
      continue;
    }
    const { at } = cursor;
    cursor.at = readItem(place, at);
    if (cursor.at <= at) {
      cursor.at = at;
      cursor.skip();
    }
  }
}

/** Reads the item at an offset into the scope. Where it ends; the offset itself where there is none. */
function readItem(place: Place, at: number): number {
  const { source } = place;
  const cursor = new Cursor(source, at, place.end);
  cursor.peekDocs();
  const start = cursor.at;
  const outer = readOuter(cursor);
  const visibility = readVisibility(cursor);
  const head: Head = { start, outer, visibility, cfg: cfgOf(source, outer, place.around) };
  const keyword = readKeyword(cursor);
  const { at: keywordEnd } = cursor;
  const end = keyword === undefined ? readCall(place, cursor, head) : readDeclared(place, cursor, head, keyword);
  if (end !== undefined) return end;
  // What stands in front of no item is not read twice.
  return place.isCode ? at : keywordEnd;
}

function readDeclared(place: Place, cursor: Cursor, head: Head, keyword: ItemKeyword): number | undefined {
  switch (keyword) {
    case 'use':
      return readUse(place, cursor, head);
    case 'mod':
      return readInnerModule(place, cursor, head);
    case 'fn':
      return readFunction(place, cursor, head);
    case 'struct':
    case 'union':
      return readStruct(place, cursor, head, keyword);
    case 'enum':
      return readEnum(place, cursor, head);
    case 'trait':
      return readTrait(place, cursor, head);
    case 'impl':
      return readBody(place, cursor, head);
    case 'const':
    case 'static':
    case 'type':
      return readValue(place, cursor, head, keyword);
    case 'extern crate':
      return readExternCrate(place, cursor, head);
    case 'extern':
      return readForeign(place, cursor, head);
    case 'macro':
    case 'macro_rules':
      return readMacro(place, cursor, head);
  }
}

function readUse(place: Place, cursor: Cursor, head: Head): number {
  const names = readUseTree(cursor);
  const { at } = cursor;
  const useEnd = cursor.peek() === SEMICOLON ? cursor.at + 1 : at;
  const { start: useStart, visibility, cfg } = head;
  for (const { segments, name, start, end } of names) {
    const predicates = cfg.length === 0 ? {} : { cfg };
    place.scope.imports.push({ segments, name, visibility, ...predicates, start, end, useStart, useEnd });
  }
  return useEnd;
}

function readInnerModule(place: Place, cursor: Cursor, head: Head): number | undefined {
  const { source } = place;
  const name = readName(cursor);
  if (name === undefined) return undefined;
  const behindName = cursor.at;
  const exports = attributesNamed(head.outer, 'macro_use').length > 0 ? { exportsMacros: true } : {};
  cursor.peek();
  const { group } = cursor;
  if (cursor.code === OPEN_BRACE && group !== undefined) {
    const content = readModule(source, group.start, group.contentEnd, place.depth + 1);
    addItem(place, 'mod', head, name, group.end, { content, ...exports });
    return group.end;
  }
  const end = cursor.code === SEMICOLON ? cursor.at + 1 : behindName;
  const from = attributesNamed(head.outer, 'path')[0]?.valueStart;
  const path = from === undefined ? undefined : stringContent(source.text.slice(from, name.nameStart));
  addItem(place, 'mod', head, name, end, { ...(path === undefined ? {} : { path: sharedText(path) }), ...exports });
  return end;
}

function readFunction(place: Place, cursor: Cursor, head: Head): number | undefined {
  const { source } = place;
  const name = readName(cursor);
  if (name === undefined) return undefined;
  const signature = readSignature(cursor, head.start);
  const leptos = functionFacts(source, head.outer, name.name, signature);
  const docs = leptos === undefined ? undefined : docsOf(source.text, head.outer);
  const end = readBody(place, cursor, head, false);
  addItem(place, 'fn', head, name, end, {
    ...(docs === undefined ? {} : { docs }),
    ...(leptos === undefined ? {} : { leptos }),
  });
  return end;
}

function readTrait(place: Place, cursor: Cursor, head: Head): number | undefined {
  const name = readName(cursor);
  if (name === undefined) return undefined;
  const end = readBody(place, cursor, head);
  addItem(place, 'trait', head, name, end);
  return end;
}

/** Goes over the rest of a header and the body, whose blocks are read. Where it ends. */
function readBody(place: Place, cursor: Cursor, head: Head, isAssociated = true): number {
  cursor.at = endOfHeader(place.source, head.start, cursor.at, place.end);
  const { at, group } = cursor;
  if (cursor.code === SEMICOLON) return at + 1;
  if (cursor.code !== OPEN_BRACE || group === undefined) return at;
  readBlocksOf(place, at, group.end, isAssociated);
  return group.end;
}

function readValue(place: Place, cursor: Cursor, head: Head, kind: 'const' | 'static' | 'type'): number | undefined {
  if (kind === 'static' && cursor.peekWord() === 'mut') cursor.word();
  const name = readName(cursor);
  if (name === undefined) return undefined;
  const end = endOfStatement(place.source, head.start, cursor.at, place.end);
  // `const _: () = …;` declares nothing.
  if (name.name !== '_') addItem(place, kind, head, name, end);
  if (kind !== 'type') readBlocksOf(place, cursor.at, end, false);
  return end;
}

function readBlocksOf(place: Place, start: number, end: number, isAssociated: boolean): void {
  const { source, depth } = place;
  if (depth > DEEPEST) return;
  readBlocks(source, place.scope, start, end, isAssociated, (scope, at, limit) =>
    readItem({ source, scope, end: limit, around: [], depth: depth + 1, isCode: true }, at),
  );
}

function readExternCrate(place: Place, cursor: Cursor, head: Head): number | undefined {
  const original = readName(cursor);
  if (original === undefined) return undefined;
  const alias = cursor.peekWord() === 'as' && cursor.word() !== '' ? readName(cursor) : undefined;
  const end = endOfStatement(place.source, head.start, cursor.at, place.end);
  addItem(place, 'extern crate', head, alias ?? original, end, {
    original: original.name,
    ...(attributesNamed(head.outer, 'macro_use').length > 0 ? { exportsMacros: true } : {}),
  });
  return end;
}

/** `extern "C" { … }`: what it declares belongs to the scope around it. */
function readForeign(place: Place, cursor: Cursor, head: Head): number | undefined {
  const { group } = cursor;
  if (group === undefined) return undefined;
  readItems({ ...place, end: group.contentEnd, around: head.cfg, depth: place.depth + 1, isCode: false }, group.start);
  return group.end;
}

/** A macro call; the items in the branches of a `cfg_if!` belong to the scope around it. */
function readCall(place: Place, cursor: Cursor, { start, cfg }: Head): number | undefined {
  if (place.isCode) return undefined;
  const call = readItemCall(cursor);
  if (call === undefined) return undefined;
  const { path, body, end } = call;
  if (path.at(-1) !== 'cfg_if') {
    const predicates = cfg.length === 0 ? {} : { cfg };
    place.scope.macroCalls.push({ path, start, end, bodyStart: body.start, bodyEnd: body.contentEnd, ...predicates });
    return end;
  }
  for (const { content, predicates } of cfgIfBranches(place.source, body.start, body.contentEnd)) {
    const around = [...cfg, ...predicates];
    readItems({ ...place, end: content.contentEnd, around, depth: place.depth + 1 }, content.start);
  }
  return end;
}
