import type { GenericArgs, Ident, ParenthesizedArgs, Path, PathSegment } from '../ast.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseGenericArgs, parseParenthesizedArgs } from './generic-args.js';
import { isLessOrEqual } from './operator.js';
import { parseType } from './type.js';

/** In an expression `<` is an operator: only `::<` begins generic arguments there. */
type PathStyle = 'expression' | 'type';

/** A path, which may begin with `<T as Trait>::`. */
export function parsePath(cursor: Cursor, style: PathStyle): Path {
  return cursor.code === Code.Less ? parseQualifiedPath(cursor, style) : parsePlainPath(cursor, style);
}

/** Whether a path may begin here, other than with `<`. */
export function isPathStart(cursor: Cursor): boolean {
  const { code } = cursor;
  return (
    code === Code.Name ||
    code === Code.SelfValue ||
    code === Code.SelfType ||
    code === Code.Super ||
    code === Code.Crate ||
    (code === Code.Colon && cursor.isPathSeparator())
  );
}

/** Whether no segment has arguments, as a macro's path. */
export function isPlain(path: Path): boolean {
  return path.qself === undefined && path.segments.every(segment => segment.args === undefined);
}

/** The path that is a name alone. */
export function pathOfIdent(ident: Ident): Path {
  const { start, end } = ident;
  return { start, end, global: false, qself: undefined, segments: [{ start, end, ident, args: undefined }] };
}

function parseQualifiedPath(cursor: Cursor, style: PathStyle): Path {
  const { start } = cursor;
  cursor.expect(Code.Less);
  const type = parseType(cursor, true);
  const trait = cursor.eat(Code.As) ? parsePlainPath(cursor, 'type') : undefined;
  cursor.expect(Code.Greater);
  const inside = trait?.segments ?? [];
  const segments = [...inside];
  do {
    cursor.expectPair(Code.Colon, Code.Colon);
    segments.push(parseSegment(cursor, style));
  } while (cursor.isPathSeparator());
  const qself = { type, position: inside.length };
  return { start, end: cursor.end, global: trait?.global ?? false, qself, segments };
}

function parsePlainPath(cursor: Cursor, style: PathStyle): Path {
  const { start } = cursor;
  const global = cursor.eatPair(Code.Colon, Code.Colon);
  const segments = [parseSegment(cursor, style)];
  while (cursor.code === Code.Colon && cursor.eatPair(Code.Colon, Code.Colon)) {
    segments.push(parseSegment(cursor, style));
  }
  return { start, end: cursor.end, global, qself: undefined, segments };
}

function parseSegment(cursor: Cursor, style: PathStyle): PathSegment {
  const { start, code } = cursor;
  if (code === Code.Super || code === Code.SelfValue || code === Code.Crate || code === Code.Try) {
    const ident = cursor.word();
    return { start, end: cursor.end, ident, args: undefined };
  }
  const ident = code === Code.SelfType ? cursor.word() : cursor.name();
  const args = parseSegmentArgs(cursor, style);
  return { start, end: cursor.end, ident, args };
}

function parseSegmentArgs(cursor: Cursor, style: PathStyle): GenericArgs | ParenthesizedArgs | undefined {
  const { code } = cursor;
  if (code === Code.Colon) {
    return cursor.isPathSeparator() && cursor.ahead(2) === Code.Less ? parseGenericArgs(cursor) : undefined;
  }
  if (style === 'expression') return undefined;
  if (code === Code.OpenParen) return parseParenthesizedArgs(cursor);
  return code === Code.Less && !isLessOrEqual(cursor) ? parseGenericArgs(cursor) : undefined;
}
