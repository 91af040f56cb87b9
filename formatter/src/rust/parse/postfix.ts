import type { Expr, Ident } from '../ast.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { parseGenericArgs } from './generic-args.js';
import { parseMember } from './member.js';
import { parseDelimited } from './sequence.js';

/** The calls, fields, indexes and `?` behind an operand. */
export function parsePostfix(cursor: Cursor, operand: Expr): Expr {
  let expr = operand;
  for (;;) {
    const { start } = expr;
    switch (cursor.code) {
      case Code.OpenParen: {
        const args = parseDelimited(cursor, Code.OpenParen, Code.CloseParen);
        expr = { kind: 'call', start, end: cursor.end, callee: expr, args };
        break;
      }
      case Code.Dot:
        if (expr.kind === 'range' || cursor.isRange()) return expr;
        cursor.at += 1;
        expr = parseDotted(cursor, expr);
        break;
      case Code.OpenBracket: {
        cursor.at += 1;
        const index = parseExpression(cursor);
        cursor.expect(Code.CloseBracket);
        expr = { kind: 'index', start, end: cursor.end, base: expr, index };
        break;
      }
      case Code.Question:
        if (expr.kind === 'range') return expr;
        cursor.at += 1;
        expr = { kind: 'try', start, end: cursor.end, value: expr };
        break;
      default:
        return expr;
    }
  }
}

/** @param cursor Behind the dot. */
function parseDotted(cursor: Cursor, base: Expr): Expr {
  const { start } = base;
  switch (cursor.code) {
    case Code.Await: {
      const keyword = { start: cursor.start, end: cursor.endAt(cursor.at) };
      cursor.at += 1;
      return { kind: 'await', start, end: keyword.end, base, keyword };
    }
    case Code.Literal:
      return parseTupleFields(cursor, base);
    default:
      return parseMethodOrField(cursor, base, cursor.name());
  }
}

function parseMethodOrField(cursor: Cursor, base: Expr, member: Ident): Expr {
  const { start } = base;
  const turbofish = cursor.isPathSeparator() ? parseGenericArgs(cursor) : undefined;
  if (turbofish === undefined && cursor.code !== Code.OpenParen) {
    return { kind: 'field', start, end: member.end, base, member };
  }
  const { start: parenStart } = cursor;
  const args = parseDelimited(cursor, Code.OpenParen, Code.CloseParen);
  const { end } = cursor;
  const parens = { start: parenStart, end };
  return { kind: 'method_call', start, end, receiver: base, method: member, turbofish, args, parens };
}

const TWO_FIELDS = /^([0-9][0-9_]*)\.([0-9][0-9_]*)?$/;

/** `t.0`, or the `t.0.1` that the lexer takes for the number `0.1`, or the `t.0.` that it takes for `0.`. */
function parseTupleFields(cursor: Cursor, base: Expr): Expr {
  const { start: from } = cursor;
  const to = cursor.endAt(cursor.at);
  const two = TWO_FIELDS.exec(cursor.text.slice(from, to));
  if (two === null) return field(base, parseMember(cursor));
  const [, first = '', second] = two;
  cursor.at += 1;
  const outer = field(base, { name: first, start: from, end: from + first.length });
  if (second === undefined) return parseDotted(cursor, outer);
  return field(outer, { name: second, start: to - second.length, end: to });
}

function field(base: Expr, member: Ident): Expr {
  return { kind: 'field', start: base.start, end: member.end, base, member };
}

/** Whether `.` or `?` follows. */
export function isMethodOrTry(cursor: Cursor): boolean {
  return cursor.code === Code.Question || (cursor.code === Code.Dot && !cursor.isRange());
}

/** Whether a call, an index, a field or a `?` follows, which a cast does not allow. */
export function isPostfix(cursor: Cursor): boolean {
  return cursor.code === Code.OpenParen || cursor.code === Code.OpenBracket || isMethodOrTry(cursor);
}
