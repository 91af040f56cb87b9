import type { Expr, Pattern } from '../ast.js';
import { parseBlock } from './block.js';
import { Code, isEnd } from './codes.js';
import type { Cursor } from './cursor.js';
import { isLiteral, parseLiteral } from './literal.js';
import { isPathStart, parsePath } from './path.js';

/** `..` alone is the rest of a tuple, a slice or a struct. */
export function parseRestOrRange(cursor: Cursor): Pattern {
  const { start } = cursor;
  const limits = parseLimits(cursor);
  if (limits === '...') return cursor.fail();
  const to = parseBoundary(cursor);
  if (to !== undefined) return { kind: 'pat_range', start, end: cursor.end, from: undefined, limits, to };
  return limits === '..' ? { kind: 'pat_rest', start, end: cursor.end } : cursor.fail();
}

/** A literal, `const { … }`, or the range that it begins. */
export function parseLiteralOrRange(cursor: Cursor): Pattern {
  const { start } = cursor;
  const value = parseBoundary(cursor);
  if (value === undefined) return cursor.fail();
  if (cursor.isRange()) return parseRangePattern(cursor, value);
  const { end } = cursor;
  return value.kind === 'const'
    ? { kind: 'pat_const', start, end, block: value.block }
    : { kind: 'pat_literal', start, end, value };
}

/** @param from What stands in front of the `..`. */
export function parseRangePattern(cursor: Cursor, from: Expr): Pattern {
  const limits = parseLimits(cursor);
  const to = parseBoundary(cursor);
  if (to === undefined && limits !== '..') return cursor.fail();
  return { kind: 'pat_range', start: from.start, end: cursor.end, from, limits, to };
}

function parseLimits(cursor: Cursor): '..' | '..=' | '...' {
  cursor.expectPair(Code.Dot, Code.Dot);
  const joined = cursor.start === cursor.end;
  if (joined && cursor.eat(Code.Equals)) return '..=';
  return joined && cursor.eat(Code.Dot) ? '...' : '..';
}

/** What may stand at either side of a range; undefined where the range is open. */
function parseBoundary(cursor: Cursor): Expr | undefined {
  const { start, code } = cursor;
  if (isEnd(code) || isBehindPattern(cursor)) return undefined;
  if (isLiteral(cursor)) return parseLiteral(cursor);
  if (code === Code.Const) {
    cursor.at += 1;
    const block = parseBlock(cursor);
    return { kind: 'const', start, end: cursor.end, block };
  }
  if (!isPathStart(cursor) && code !== Code.Less) return cursor.fail();
  const path = parsePath(cursor, 'expression');
  return { kind: 'path', start, end: cursor.end, path };
}

function isBehindPattern(cursor: Cursor): boolean {
  const { code } = cursor;
  return (
    code === Code.Or ||
    code === Code.Equals ||
    code === Code.Comma ||
    code === Code.Semicolon ||
    code === Code.If ||
    cursor.isColon()
  );
}
