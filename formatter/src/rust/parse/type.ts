import type { Bound, Path, Type } from '../ast.js';
import { parseBounds, parseForLifetimes } from './bound.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { isMacroBang, parseMacroCall } from './macro-call.js';
import { isPathStart, isPlain, parsePath } from './path.js';
import { parseFunctionType } from './type-function.js';

/** @param allowPlus Whether `A + B` may be one type here; in `x as A + B` and behind `&` it is not. */
export function parseType(cursor: Cursor, allowPlus: boolean): Type {
  cursor.enter();
  const type = parseTypeInside(cursor, allowPlus);
  cursor.leave();
  return type;
}

function parseTypeInside(cursor: Cursor, allowPlus: boolean): Type {
  const { start } = cursor;
  switch (cursor.code) {
    case Code.For:
      return parseHigherRanked(cursor, allowPlus);
    case Code.OpenParen:
      return parseParenthesized(cursor, allowPlus);
    case Code.Fn:
    case Code.Unsafe:
    case Code.Extern:
      return parseFunctionType(cursor, start, undefined);
    case Code.Dyn:
    case Code.Impl:
    case Code.Lifetime:
      return parseTraits(cursor, allowPlus);
    case Code.OpenBracket:
      return parseSliceOrArray(cursor);
    case Code.Star:
      return parsePointer(cursor);
    case Code.And:
      return parseReference(cursor);
    case Code.Bang:
      cursor.at += 1;
      return { kind: 'type_never', start, end: cursor.end };
    case Code.Underscore:
      cursor.at += 1;
      return { kind: 'type_infer', start, end: cursor.end };
    default:
      return parsePathType(cursor, allowPlus);
  }
}

/** `-> T`, where it stands. */
export function parseReturnType(cursor: Cursor, allowPlus: boolean): Type | undefined {
  return cursor.eatPair(Code.Minus, Code.Greater) ? parseType(cursor, allowPlus) : undefined;
}

/** `dyn A + 'a`, `impl A`, or `'a + A`. Lifetimes alone are no type. */
function parseTraits(cursor: Cursor, allowPlus: boolean): Type {
  const { start } = cursor;
  const isImpl = cursor.eat(Code.Impl);
  const dyn = !isImpl && cursor.eat(Code.Dyn);
  const bounds = parseBounds(cursor, allowPlus);
  const { end } = cursor;
  if (!bounds.some(bound => bound.kind === 'trait' || isConstTrait(cursor, bound))) return cursor.fail();
  return isImpl ? { kind: 'type_impl', start, end, bounds } : { kind: 'type_dyn', start, end, dyn, bounds };
}

/** What is kept as written is a trait unless it is `use<…>`. */
function isConstTrait(cursor: Cursor, bound: Bound): boolean {
  return bound.kind === 'verbatim' && !cursor.text.startsWith('use', bound.start);
}

/** `for<'a> fn(&'a T)`, or a trait without `dyn`. */
function parseHigherRanked(cursor: Cursor, allowPlus: boolean): Type {
  const { start } = cursor;
  const lifetimes = parseForLifetimes(cursor);
  const { code } = cursor;
  if (code === Code.Fn || code === Code.Unsafe || code === Code.Extern) {
    return parseFunctionType(cursor, start, lifetimes);
  }
  if (!isPathStart(cursor)) return cursor.fail();
  const path = parsePath(cursor, 'type');
  return parseMoreBounds(cursor, traitOf(start, cursor.end, path, { lifetimes }), allowPlus);
}

type Trait = Extract<Bound, { kind: 'trait' }>;

function traitOf(start: number, end: number, path: Path, rest: Partial<Pick<Trait, 'paren' | 'lifetimes'>>): Trait {
  return { kind: 'trait', start, end, paren: false, modifier: '', lifetimes: undefined, path, ...rest };
}

/** The type that a bound and the bounds behind it are, without `dyn`. */
function parseMoreBounds(cursor: Cursor, first: Bound, allowPlus: boolean): Type {
  const more = allowPlus && cursor.eat(Code.Plus) ? parseBounds(cursor, true) : [];
  return { kind: 'type_dyn', start: first.start, end: cursor.end, dyn: false, bounds: [first, ...more] };
}

function parsePathType(cursor: Cursor, allowPlus: boolean): Type {
  const { start } = cursor;
  if (cursor.code === Code.Try) cursor.fail();
  const path = parsePath(cursor, 'type');
  if (isMacroBang(cursor) && isPlain(path)) {
    const macro = parseMacroCall(cursor, path);
    return { kind: 'type_macro', start, end: cursor.end, macro };
  }
  if (!allowPlus || cursor.code !== Code.Plus || path.qself !== undefined) {
    return { kind: 'type_path', start, end: cursor.end, path };
  }
  return parseMoreBounds(cursor, traitOf(start, cursor.end, path, {}), allowPlus);
}

/** `(A, B)`, `(A)`, or `(A) + B`. */
function parseParenthesized(cursor: Cursor, allowPlus: boolean): Type {
  const { start } = cursor;
  cursor.expect(Code.OpenParen);
  const elements: Type[] = [];
  let comma = false;
  while (!cursor.eat(Code.CloseParen)) {
    elements.push(parseType(cursor, true));
    comma = cursor.eat(Code.Comma);
    if (!comma && cursor.code !== Code.CloseParen) cursor.fail();
  }
  const [inner] = elements;
  if (inner === undefined || comma || elements.length > 1) {
    return { kind: 'type_tuple', start, end: cursor.end, elements };
  }
  if (allowPlus && cursor.code === Code.Plus && inner.kind === 'type_path' && inner.path.qself === undefined) {
    return parseMoreBounds(cursor, traitOf(start, cursor.end, inner.path, { paren: true }), allowPlus);
  }
  return { kind: 'type_paren', start, end: cursor.end, inner };
}

function parseSliceOrArray(cursor: Cursor): Type {
  const { start } = cursor;
  cursor.expect(Code.OpenBracket);
  const element = parseType(cursor, true);
  const length = cursor.eat(Code.Semicolon) ? parseExpression(cursor) : undefined;
  cursor.expect(Code.CloseBracket);
  const { end } = cursor;
  if (length === undefined) return { kind: 'type_slice', start, end, element };
  return { kind: 'type_array', start, end, element, length };
}

function parsePointer(cursor: Cursor): Type {
  const { start } = cursor;
  cursor.expect(Code.Star);
  const mutable = cursor.eat(Code.Mut);
  if (!mutable) cursor.expect(Code.Const);
  const inner = parseType(cursor, false);
  return { kind: 'type_pointer', start, end: cursor.end, mutable, inner };
}

function parseReference(cursor: Cursor): Type {
  const { start } = cursor;
  cursor.expect(Code.And);
  const lifetime = cursor.code === Code.Lifetime ? cursor.lifetime() : undefined;
  const mutable = cursor.eat(Code.Mut);
  const inner = parseType(cursor, false);
  return { kind: 'type_reference', start, end: cursor.end, lifetime, mutable, inner };
}
