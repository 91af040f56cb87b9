import type { Bound, Lifetime } from '../ast.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parsePath } from './path.js';

/** `A + B`, where it may be more than one. A `+` at the end, which the tree has no place for, is none of them. */
export function parseBounds(cursor: Cursor, allowPlus: boolean): readonly Bound[] {
  const bounds = [parseBound(cursor)];
  while (allowPlus && cursor.eat(Code.Plus)) bounds.push(parseBound(cursor));
  return bounds;
}

/** A lifetime, a trait, or what is kept as written: `use<'a>`, `const Trait`, `[const] Trait`. */
export function parseBound(cursor: Cursor): Bound {
  const { start } = cursor;
  if (cursor.code === Code.Lifetime) {
    const lifetime = cursor.lifetime();
    return { kind: 'lifetime', start, end: cursor.end, lifetime };
  }
  if (cursor.code === Code.Use) return parseCapture(cursor);
  if (!cursor.eat(Code.OpenParen)) return parseTrait(cursor, start, false);
  const bound = parseTrait(cursor, start, true);
  cursor.expect(Code.CloseParen);
  return { ...bound, end: cursor.end };
}

function parseTrait(cursor: Cursor, start: number, paren: boolean): Bound {
  let lifetimes = parseForLifetimes(cursor);
  const verbatim = eatConst(cursor);
  const modifier = lifetimes === undefined && cursor.eat(Code.Question) ? '?' : '';
  if (modifier !== '') lifetimes = parseForLifetimes(cursor);
  const path = parsePath(cursor, 'type');
  if (path.qself !== undefined) return cursor.fail();
  if (verbatim) return { kind: 'verbatim', start, end: cursor.end };
  return { kind: 'trait', start, end: cursor.end, paren, modifier, lifetimes, path };
}

/** `const` or `[const]` */
function eatConst(cursor: Cursor): boolean {
  if (cursor.eat(Code.Const)) return true;
  if (!cursor.eat(Code.OpenBracket)) return false;
  cursor.expect(Code.Const);
  cursor.expect(Code.CloseBracket);
  return true;
}

/** `use<'a, T>` */
function parseCapture(cursor: Cursor): Bound {
  const { start } = cursor;
  cursor.expect(Code.Use);
  cursor.expect(Code.Less);
  while (!cursor.eat(Code.Greater)) {
    if (cursor.code === Code.Lifetime || cursor.code === Code.Name || cursor.code === Code.SelfType) cursor.at += 1;
    else cursor.fail();
    if (cursor.code !== Code.Greater) cursor.expect(Code.Comma);
  }
  return { kind: 'verbatim', start, end: cursor.end };
}

/** `for<'a, 'b>`, where it stands. */
export function parseForLifetimes(cursor: Cursor): readonly Lifetime[] | undefined {
  if (!cursor.eat(Code.For)) return undefined;
  const lifetimes: Lifetime[] = [];
  cursor.expect(Code.Less);
  while (!cursor.eat(Code.Greater)) {
    lifetimes.push(cursor.lifetime());
    if (cursor.code !== Code.Greater) cursor.expect(Code.Comma);
  }
  return lifetimes;
}
