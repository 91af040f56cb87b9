import type { FieldPattern, Pattern } from '../ast.js';
import { parseOuterAttributes } from './attribute.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseMember } from './member.js';
import { parsePattern } from './pattern.js';

type StructInside = Pick<Extract<Pattern, { kind: 'pat_struct' }>, 'fields' | 'rest'>;

/** What stands in the braces of a struct's pattern. */
export function parseFieldPatterns(cursor: Cursor): StructInside {
  const fields: FieldPattern[] = [];
  cursor.expect(Code.OpenBrace);
  while (!cursor.eat(Code.CloseBrace)) {
    const { start } = cursor;
    if (cursor.eatPair(Code.Dot, Code.Dot)) {
      cursor.expect(Code.CloseBrace);
      return { fields, rest: { start, end: start + 2 } };
    }
    fields.push(parseField(cursor));
    if (cursor.code !== Code.CloseBrace) cursor.expect(Code.Comma);
  }
  return { fields, rest: undefined };
}

function parseField(cursor: Cursor): FieldPattern {
  const attributes = parseOuterAttributes(cursor);
  const start = attributes[0]?.start ?? cursor.start;
  if (cursor.code === Code.Literal || (cursor.code === Code.Name && cursor.ahead(1) === Code.Colon)) {
    const member = parseMember(cursor);
    cursor.expect(Code.Colon);
    const pattern = parsePattern(cursor);
    return { start, end: cursor.end, attributes, member, colon: true, pattern };
  }
  const { start: bindingStart } = cursor;
  const byRef = cursor.eat(Code.Ref);
  const mutable = cursor.eat(Code.Mut);
  const ident = cursor.name();
  const { end } = cursor;
  const pattern: Pattern = {
    kind: 'pat_ident',
    start: bindingStart,
    end,
    byRef,
    mutable,
    ident,
    subpattern: undefined,
  };
  return { start, end, attributes, member: ident, colon: false, pattern };
}
