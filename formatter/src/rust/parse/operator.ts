import { Code } from './codes.js';
import type { Cursor } from './cursor.js';

/** How tightly operators bind, loosest first. */
export const Precedence = {
  /** What begins an expression and goes on as far as it can: closures, `return`. */
  Jump: 0,
  Assign: 1,
  Range: 2,
  Or: 3,
  And: 4,
  Compare: 5,
  BitOr: 6,
  BitXor: 7,
  BitAnd: 8,
  Shift: 9,
  Sum: 10,
  Product: 11,
  Cast: 12,
} as const;

interface Operator {
  readonly kind: 'binary' | 'assign' | 'range' | 'cast';
  readonly op: string;
  readonly precedence: number;
  /** Tokens. */
  readonly length: number;
}

const binary = (op: string, precedence: number): Operator => ({ kind: 'binary', op, precedence, length: op.length });

const ASSIGN: Operator = { kind: 'assign', op: '=', precedence: Precedence.Assign, length: 1 };
const RANGE: Operator = { kind: 'range', op: '..', precedence: Precedence.Range, length: 2 };
const CAST: Operator = { kind: 'cast', op: 'as', precedence: Precedence.Cast, length: 1 };
const EQUAL = binary('==', Precedence.Compare);
const NOT_EQUAL = binary('!=', Precedence.Compare);
const LESS = binary('<', Precedence.Compare);
const LESS_OR_EQUAL = binary('<=', Precedence.Compare);
const GREATER = binary('>', Precedence.Compare);
const GREATER_OR_EQUAL = binary('>=', Precedence.Compare);
const SHIFT_LEFT = binary('<<', Precedence.Shift);
const SHIFT_LEFT_ASSIGN = binary('<<=', Precedence.Assign);
const SHIFT_RIGHT = binary('>>', Precedence.Shift);
const SHIFT_RIGHT_ASSIGN = binary('>>=', Precedence.Assign);
const AND = binary('&&', Precedence.And);
const OR = binary('||', Precedence.Or);

/** Operators of one character, which `=` makes an assignment. */
const ARITHMETIC: ReadonlyMap<number, { readonly plain: Operator; readonly assign: Operator }> = new Map(
  (
    [
      ['+', Precedence.Sum],
      ['-', Precedence.Sum],
      ['*', Precedence.Product],
      ['/', Precedence.Product],
      ['%', Precedence.Product],
      ['^', Precedence.BitXor],
      ['&', Precedence.BitAnd],
      ['|', Precedence.BitOr],
    ] as const
  ).map(([op, precedence]) => [
    op.charCodeAt(0),
    { plain: binary(op, precedence), assign: binary(`${op}=`, Precedence.Assign) },
  ]),
);

/** The operator that stands here behind an expression; undefined where there is none. */
export function operatorAt(cursor: Cursor): Operator | undefined {
  const { code } = cursor;
  switch (code) {
    case Code.Equals:
      if (cursor.isPair(Code.Equals, Code.Equals)) return EQUAL;
      return cursor.isPair(Code.Equals, Code.Greater) ? undefined : ASSIGN;
    case Code.Bang:
      return cursor.isPair(Code.Bang, Code.Equals) ? NOT_EQUAL : undefined;
    case Code.Less:
      return lessAt(cursor);
    case Code.Greater:
      return greaterAt(cursor);
    case Code.And:
      return cursor.isPair(Code.And, Code.And) ? AND : arithmeticAt(cursor, code);
    case Code.Or:
      return cursor.isPair(Code.Or, Code.Or) ? OR : arithmeticAt(cursor, code);
    case Code.Plus:
    case Code.Minus:
    case Code.Star:
    case Code.Slash:
    case Code.Percent:
    case Code.Caret:
      return arithmeticAt(cursor, code);
    case Code.Dot:
      return cursor.isRange() ? RANGE : undefined;
    case Code.As:
      return CAST;
    default:
      return undefined;
  }
}

function arithmeticAt(cursor: Cursor, code: number): Operator | undefined {
  const operators = ARITHMETIC.get(code);
  return cursor.isPair(code, Code.Equals) ? operators?.assign : operators?.plain;
}

function lessAt(cursor: Cursor): Operator {
  if (cursor.isPair(Code.Less, Code.Equals)) return LESS_OR_EQUAL;
  if (!cursor.isPair(Code.Less, Code.Less)) return LESS;
  return cursor.isPairAt(cursor.at + 1, Code.Less, Code.Equals) ? SHIFT_LEFT_ASSIGN : SHIFT_LEFT;
}

function greaterAt(cursor: Cursor): Operator {
  if (cursor.isPair(Code.Greater, Code.Equals)) return GREATER_OR_EQUAL;
  if (!cursor.isPair(Code.Greater, Code.Greater)) return GREATER;
  return cursor.isPairAt(cursor.at + 1, Code.Greater, Code.Equals) ? SHIFT_RIGHT_ASSIGN : SHIFT_RIGHT;
}

/** `<=` or `<<=` */
export function isLessOrEqual(cursor: Cursor): boolean {
  if (cursor.isPair(Code.Less, Code.Equals)) return true;
  return cursor.isPair(Code.Less, Code.Less) && cursor.isPairAt(cursor.at + 1, Code.Less, Code.Equals);
}
