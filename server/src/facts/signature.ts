import type { Span } from 'tree-sitter-leptos';
import { declarations, endOfAngles } from './arguments.js';
import { Cursor, type Source } from './cursor.js';
import { OPEN_BRACE, OPEN_PAREN } from './delimiters.js';
import { endOfHeader } from './header.js';
import { squeezed } from './squeezed.js';

const LESS = 60;

/** What stands between the name of a function and its body. UTF-16 offsets. */
export interface Signature {
  readonly generics: Span | undefined;
  /** What is in the parentheses. */
  readonly parameters: Span | undefined;
  /** Behind the parentheses, up to the body. */
  readonly tail: Span;
}

/**
 * The signature of a function whose name is behind the cursor, which ends in front of the body, if there is one.
 *
 * @param item Where the function begins.
 */
export function readSignature(cursor: Cursor, item: number): Signature {
  const { source, end } = cursor;
  const generics = readGenerics(cursor);
  if (generics === undefined && cursor.peek() === LESS) skipHalfGenerics(cursor);
  let parameters: Span | undefined;
  if (cursor.peek() === OPEN_PAREN && cursor.group !== undefined) {
    const { group } = cursor;
    parameters = { start: group.start, end: group.contentEnd };
    cursor.at = group.end;
  }
  const start = cursor.at;
  cursor.at = endOfHeader(source, item, start, end);
  return { generics, parameters, tail: { start, end: cursor.at } };
}

/** Goes over `<…>` if it is next. */
export function readGenerics(cursor: Cursor): Span | undefined {
  if (cursor.peek() !== LESS) return undefined;
  const start = cursor.at;
  const end = endOfAngles(cursor.source, start, cursor.end);
  if (end === undefined) return undefined;
  cursor.at = end;
  return { start, end };
}

/** `fn Foo<T(…)`: parameters are found behind what is not closed. */
function skipHalfGenerics(cursor: Cursor): void {
  const line = cursor.source.text.indexOf('\n', cursor.at);
  const limit = line === -1 ? cursor.end : Math.min(line, cursor.end);
  for (
    let code = cursor.peek();
    cursor.at < limit && code !== OPEN_PAREN && code !== OPEN_BRACE;
    code = cursor.peek()
  ) {
    cursor.skip();
  }
}

/** The parameters, as they stand between commas. */
export function parametersOf(source: Source, { parameters }: Signature): readonly Span[] {
  return parameters === undefined ? [] : declarations(source, parameters.start, parameters.end);
}

/** What is returned and the `where` clause, as written; each is empty without. */
export function tailOf(source: Source, { tail }: Signature): { readonly returnType: string; readonly where: string } {
  const where = startOfWhere(source, tail);
  const cursor = new Cursor(source, tail.start, where);
  const hasType = cursor.eat('->');
  return {
    returnType: hasType ? squeezed(source.text, cursor.at, where) : '',
    where: squeezed(source.text, where, tail.end),
  };
}

function startOfWhere(source: Source, { start, end }: Span): number {
  const cursor = new Cursor(source, start, end);
  while (!Number.isNaN(cursor.peek())) {
    if (cursor.peekWord() === 'where') return cursor.at;
    cursor.skip();
  }
  return end;
}
