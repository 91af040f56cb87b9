import type { Expr, FieldValue } from '../ast.js';
import { parseOuterAttributes } from './attribute.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { isMacroBang, parseMacroCall } from './macro-call.js';
import { parseMember } from './member.js';
import { isPlain, parsePath, pathOfIdent } from './path.js';

/** A path, the call of a macro, or a struct. */
export function parsePathLike(cursor: Cursor, allowStruct: boolean): Expr {
  const { start } = cursor;
  const path = parsePath(cursor, 'expression');
  if (isMacroBang(cursor) && isPlain(path)) {
    const macro = parseMacroCall(cursor, path);
    return { kind: 'macro', start, end: cursor.end, macro };
  }
  if (!allowStruct || cursor.code !== Code.OpenBrace) return { kind: 'path', start, end: cursor.end, path };
  const { start: braceStart } = cursor;
  const { fields, rest } = parseFields(cursor);
  const { end } = cursor;
  return { kind: 'struct', start, end, path, fields, rest, braces: { start: braceStart, end } };
}

function parseFields(cursor: Cursor): { fields: readonly FieldValue[]; rest: Expr | true | undefined } {
  const fields: FieldValue[] = [];
  cursor.expect(Code.OpenBrace);
  while (!cursor.eat(Code.CloseBrace)) {
    if (cursor.isRange()) {
      cursor.at += 2;
      const rest = cursor.code === Code.CloseBrace ? true : parseExpression(cursor);
      cursor.expect(Code.CloseBrace);
      return { fields, rest };
    }
    fields.push(parseField(cursor));
    if (cursor.code !== Code.CloseBrace) cursor.expect(Code.Comma);
  }
  return { fields, rest: undefined };
}

function parseField(cursor: Cursor): FieldValue {
  const attributes = parseOuterAttributes(cursor);
  const member = parseMember(cursor);
  const start = attributes[0]?.start ?? member.start;
  const isNumber = cursor.codeAt(cursor.at - 1) === Code.Literal;
  if (isNumber || cursor.code === Code.Colon) {
    cursor.expect(Code.Colon);
    const value = parseExpression(cursor);
    return { start, end: value.end, attributes, member, colon: true, value };
  }
  const { start: from, end } = member;
  const value: Expr = { kind: 'path', start: from, end, path: pathOfIdent(member) };
  return { start, end, attributes, member, colon: false, value };
}
