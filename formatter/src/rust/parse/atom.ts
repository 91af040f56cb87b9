import type { Expr } from '../ast.js';
import { parseBlock, parseBlockExpression } from './block.js';
import { isForClosure, parseClosure } from './closure.js';
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
import { parseOperators, parseUnary } from './expression.js';
import { parseBreak, parseContinue, parseJump } from './jump.js';
import { parseLiteral } from './literal.js';
import { Precedence } from './operator.js';
import { parsePathLike } from './path-expression.js';
import { parsePattern } from './pattern.js';
import { parseRange } from './range.js';
import { parseArray, parseParenthesized } from './sequence.js';

/** An expression without operators in front of it or behind. */
export function parseAtom(cursor: Cursor, allowStruct: boolean): Expr {
  const { start } = cursor;
  switch (cursor.code) {
    case Code.Literal:
    case Code.True:
    case Code.False:
      return parseLiteral(cursor);
    case Code.Name:
    case Code.SelfValue:
    case Code.SelfType:
    case Code.Super:
    case Code.Crate:
    case Code.Colon:
    case Code.Less:
      return parsePathLike(cursor, allowStruct);
    case Code.OpenParen:
      return parseParenthesized(cursor);
    case Code.OpenBracket:
      return parseArray(cursor);
    case Code.OpenBrace:
      return parseBlockExpression(cursor);
    case Code.Or:
    case Code.Move:
    case Code.Static:
      return parseClosure(cursor, allowStruct);
    case Code.Async:
      return isAsyncBlock(cursor) ? parseAsync(cursor) : parseClosure(cursor, allowStruct);
    case Code.Const:
      return cursor.ahead(1) === Code.OpenBrace ? parseConst(cursor) : parseClosure(cursor, allowStruct);
    case Code.For:
      return isForClosure(cursor) ? parseClosure(cursor, allowStruct) : parseFor(cursor, undefined);
    case Code.Try:
      return parseTry(cursor, allowStruct);
    case Code.If:
      return parseIf(cursor);
    case Code.Match:
      return parseMatch(cursor);
    case Code.While:
      return parseWhile(cursor, undefined);
    case Code.Loop:
      return parseLoop(cursor, undefined);
    case Code.Unsafe:
      return parseUnsafe(cursor);
    case Code.Lifetime:
      return parseLabeled(cursor);
    case Code.Let:
      return parseLet(cursor, allowStruct);
    case Code.Break:
      return parseBreak(cursor, allowStruct);
    case Code.Continue:
      return parseContinue(cursor);
    case Code.Return:
      return parseJump(cursor, 'return');
    case Code.Yield:
      return parseJump(cursor, 'yield');
    case Code.Dot:
      return parseRange(cursor, allowStruct);
    case Code.Underscore:
      cursor.at += 1;
      return { kind: 'infer', start, end: cursor.end };
    default:
      return cursor.fail();
  }
}

function isAsyncBlock(cursor: Cursor): boolean {
  const next = cursor.ahead(1);
  return next === Code.OpenBrace || (next === Code.Move && cursor.ahead(2) === Code.OpenBrace);
}

function parseAsync(cursor: Cursor): Expr {
  const { start } = cursor;
  cursor.expect(Code.Async);
  const move = cursor.eat(Code.Move);
  const block = parseBlock(cursor);
  return { kind: 'async', start, end: block.end, move, block };
}

/** `try { … }`, or the macro of that name. */
function parseTry(cursor: Cursor, allowStruct: boolean): Expr {
  const { start } = cursor;
  const next = cursor.ahead(1);
  if (next === Code.Bang || next === Code.Colon) return parsePathLike(cursor, allowStruct);
  cursor.expect(Code.Try);
  const block = parseBlock(cursor);
  return { kind: 'try_block', start, end: block.end, block };
}

/** `let pattern = value`: the value ends in front of `&&` and `||`. */
function parseLet(cursor: Cursor, allowStruct: boolean): Expr {
  const { start } = cursor;
  cursor.expect(Code.Let);
  const pattern = parsePattern(cursor);
  cursor.expect(Code.Equals);
  const operand = parseUnary(cursor, allowStruct);
  const value = parseOperators(cursor, operand, allowStruct, Precedence.Compare);
  return { kind: 'let', start, end: value.end, pattern, value };
}
