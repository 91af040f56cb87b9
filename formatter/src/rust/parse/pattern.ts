import type { Pattern } from '../ast.js';
import { parseExpressionAttributes } from './attribute.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { isMacroBang, parseMacroCall } from './macro-call.js';
import { isPathStart, isPlain, parsePath } from './path.js';
import { parseFieldPatterns } from './pattern-fields.js';
import { parseLiteralOrRange, parseRangePattern, parseRestOrRange } from './pattern-range.js';
import { parseType } from './type.js';

/** A pattern with its alternatives: `| A | B`. */
export function parsePattern(cursor: Cursor): Pattern {
  const { start } = cursor;
  const leading = cursor.eat(Code.Or);
  const first = parseSinglePattern(cursor);
  if (!leading && !isAlternative(cursor)) return first;
  const cases = [first];
  while (isAlternative(cursor)) {
    cursor.at += 1;
    cases.push(parseSinglePattern(cursor));
  }
  return { kind: 'pat_or', start, end: cursor.end, leading, cases };
}

/** A `|` that is neither `||` nor `|=`. */
function isAlternative(cursor: Cursor): boolean {
  return cursor.code === Code.Or && !cursor.isPair(Code.Or, Code.Or) && !cursor.isPair(Code.Or, Code.Equals);
}

/** A closure's parameter: a pattern without alternatives, and its type if it has one. */
export function parseTypedPattern(cursor: Cursor): Pattern {
  const attributes = parseExpressionAttributes(cursor);
  const pattern = parseSinglePattern(cursor);
  const typed = cursor.eat(Code.Colon) ? withType(cursor, pattern) : pattern;
  const [first] = attributes;
  return first === undefined ? typed : { ...typed, start: first.start, attributes };
}

/**
 * The pattern with the type behind it.
 *
 * @param cursor Behind the colon.
 */
export function withType(cursor: Cursor, pattern: Pattern): Pattern {
  const type = parseType(cursor, true);
  return { kind: 'pat_type', start: pattern.start, end: cursor.end, pattern, type };
}

/** A pattern without alternatives, unless they are in parentheses. */
export function parseSinglePattern(cursor: Cursor): Pattern {
  cursor.enter();
  const pattern = parseSingleInside(cursor);
  cursor.leave();
  return pattern;
}

function parseSingleInside(cursor: Cursor): Pattern {
  const { start, code } = cursor;
  switch (code) {
    case Code.Name:
      return isPathPattern(cursor) ? parsePathPattern(cursor) : parseBinding(cursor);
    case Code.SelfValue:
      return cursor.isPairAt(cursor.at + 1, Code.Colon, Code.Colon) ? parsePathPattern(cursor) : parseBinding(cursor);
    case Code.Ref:
    case Code.Mut:
      return parseBinding(cursor);
    case Code.Underscore:
      cursor.at += 1;
      return { kind: 'pat_wild', start, end: cursor.end };
    case Code.And:
      return parseReference(cursor);
    case Code.OpenParen:
      return parseParenthesized(cursor);
    case Code.OpenBracket:
      return parseSlice(cursor);
    case Code.Dot:
      return parseRestOrRange(cursor);
    case Code.Minus:
    case Code.Literal:
    case Code.True:
    case Code.False:
    case Code.Const:
      return parseLiteralOrRange(cursor);
    default:
      return isPathStart(cursor) || code === Code.Less ? parsePathPattern(cursor) : cursor.fail();
  }
}

/** Whether a name begins a path, a macro call, a struct, a tuple struct or a range, and does not bind. */
function isPathPattern(cursor: Cursor): boolean {
  switch (cursor.ahead(1)) {
    case Code.Colon:
      return cursor.isPairAt(cursor.at + 1, Code.Colon, Code.Colon);
    case Code.Dot:
      return cursor.isPairAt(cursor.at + 1, Code.Dot, Code.Dot);
    case Code.Bang:
    case Code.OpenBrace:
    case Code.OpenParen:
      return true;
    default:
      return false;
  }
}

function parsePathPattern(cursor: Cursor): Pattern {
  const { start } = cursor;
  const path = parsePath(cursor, 'expression');
  if (isMacroBang(cursor) && isPlain(path)) {
    const macro = parseMacroCall(cursor, path);
    return { kind: 'pat_macro', start, end: cursor.end, macro };
  }
  if (cursor.code === Code.OpenBrace) {
    const inside = parseFieldPatterns(cursor);
    return { kind: 'pat_struct', start, end: cursor.end, path, ...inside };
  }
  if (cursor.code === Code.OpenParen) {
    const elements = parseElements(cursor, Code.OpenParen, Code.CloseParen);
    return { kind: 'pat_tuple_struct', start, end: cursor.end, path, elements };
  }
  const { end } = cursor;
  if (cursor.isRange()) return parseRangePattern(cursor, { kind: 'path', start, end, path });
  return { kind: 'pat_path', start, end, path };
}

function parseBinding(cursor: Cursor): Pattern {
  const { start } = cursor;
  const byRef = cursor.eat(Code.Ref);
  const mutable = cursor.eat(Code.Mut);
  const ident = cursor.code === Code.SelfValue ? cursor.word() : cursor.name();
  const subpattern = cursor.eat(Code.At) ? parseSinglePattern(cursor) : undefined;
  return { kind: 'pat_ident', start, end: cursor.end, byRef, mutable, ident, subpattern };
}

function parseReference(cursor: Cursor): Pattern {
  const { start } = cursor;
  cursor.expect(Code.And);
  const mutable = cursor.eat(Code.Mut);
  const inner = parseSinglePattern(cursor);
  return { kind: 'pat_reference', start, end: cursor.end, mutable, inner };
}

/** Patterns between delimiters. */
function parseElements(cursor: Cursor, open: number, close: number): readonly Pattern[] {
  const elements: Pattern[] = [];
  cursor.expect(open);
  while (!cursor.eat(close)) {
    elements.push(parsePattern(cursor));
    if (cursor.code !== close) cursor.expect(Code.Comma);
  }
  return elements;
}

/** `(A)` is in parentheses; `(A,)`, `()` and `(..)` are tuples. */
function parseParenthesized(cursor: Cursor): Pattern {
  const { start } = cursor;
  const elements = parseElements(cursor, Code.OpenParen, Code.CloseParen);
  const [inner] = elements;
  const comma = cursor.codeAt(cursor.at - 2) === Code.Comma;
  if (inner === undefined || comma || elements.length > 1 || inner.kind === 'pat_rest') {
    return { kind: 'pat_tuple', start, end: cursor.end, elements };
  }
  return { kind: 'pat_paren', start, end: cursor.end, inner };
}

/** Ranges that are open at one side need parentheses in a slice. */
function parseSlice(cursor: Cursor): Pattern {
  const { start } = cursor;
  const elements = parseElements(cursor, Code.OpenBracket, Code.CloseBracket);
  const isOpen = (pattern: Pattern) =>
    pattern.kind === 'pat_range' && (pattern.from === undefined || pattern.to === undefined);
  if (elements.some(isOpen)) return cursor.fail();
  return { kind: 'pat_slice', start, end: cursor.end, elements };
}
