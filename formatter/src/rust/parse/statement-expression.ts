import type { Attribute, Expr } from '../ast.js';
import { parseAtom } from './atom.js';
import { parseBlockExpression } from './block.js';
import { isForClosure } from './closure.js';
import { Code } from './codes.js';
import {
  parseConst,
  parseFor,
  parseIf,
  parseLabeled,
  parseLoop,
  parseMatch,
  parseUnsafe,
  parseWhile,
} from './control.js';
import type { Cursor } from './cursor.js';
import { parseOperators, parseUnary, withAttributes } from './expression.js';
import { Precedence } from './operator.js';
import { isMethodOrTry, parsePostfix } from './postfix.js';

/**
 * An expression at the beginning of a statement or behind the `=>` of an arm: one that ends with a block ends there,
 * unless `.` or `?` follows.
 *
 * @param attributes What stands in front of it. They belong to the first operand.
 */
export function parseStatementExpression(cursor: Cursor, attributes: readonly Attribute[]): Expr {
  const head = parseBlockLike(cursor);
  if (head !== undefined && !isMethodOrTry(cursor)) return withAttributes(head, attributes);
  const operand = head === undefined ? parseUnary(cursor, true) : parsePostfix(cursor, head);
  return parseOperators(cursor, withAttributes(operand, attributes), true, Precedence.Jump);
}

/** The expression that ends a statement by itself, where one begins. */
function parseBlockLike(cursor: Cursor): Expr | undefined {
  switch (cursor.code) {
    case Code.If:
      return parseIf(cursor);
    case Code.While:
      return parseWhile(cursor, undefined);
    case Code.For:
      return isForClosure(cursor) ? undefined : parseFor(cursor, undefined);
    case Code.Loop:
      return parseLoop(cursor, undefined);
    case Code.Match:
      return parseMatch(cursor);
    case Code.Unsafe:
      return parseUnsafe(cursor);
    case Code.Const:
      return cursor.ahead(1) === Code.OpenBrace ? parseConst(cursor) : undefined;
    case Code.Try:
      return cursor.ahead(1) === Code.OpenBrace ? parseAtom(cursor, true) : undefined;
    case Code.OpenBrace:
      return parseBlockExpression(cursor);
    case Code.Lifetime:
      return parseLabeled(cursor);
    default:
      return undefined;
  }
}

/** Whether an expression ends a statement, or an arm, without a semicolon or a comma. */
export function isBlockLike({ kind }: Expr): boolean {
  switch (kind) {
    case 'if':
    case 'while':
    case 'for':
    case 'loop':
    case 'match':
    case 'try_block':
    case 'unsafe':
    case 'const':
    case 'block':
      return true;
    default:
      return false;
  }
}
