import type { Arm, Block, Expr, Lifetime } from '../ast.js';
import { parseExpressionAttributes, parseInnerAttributes, parseOuterAttributes } from './attribute.js';
import { parseBlock, parseBlockExpression } from './block.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { parsePattern } from './pattern.js';
import { isBlockLike, parseStatementExpression } from './statement-expression.js';

interface Clause {
  readonly start: number;
  readonly condition: Expr;
  readonly then: Block;
}

/** `if` with all its `else if`, however many. */
export function parseIf(cursor: Cursor): Expr {
  const outer: Clause[] = [];
  let last = parseClause(cursor);
  let rest: Expr | undefined;
  while (rest === undefined && cursor.eat(Code.Else)) {
    if (cursor.code === Code.If) {
      outer.push(last);
      last = parseClause(cursor);
    } else rest = parseBlockExpression(cursor);
  }
  const { end } = cursor;
  const ifOf = ({ start, condition, then }: Clause, otherwise: Expr | undefined): Expr => {
    return { kind: 'if', start, end, condition, then, else: otherwise };
  };
  return outer.reduceRight((inner, clause) => ifOf(clause, inner), ifOf(last, rest));
}

function parseClause(cursor: Cursor): Clause {
  const { start } = cursor;
  cursor.expect(Code.If);
  const condition = parseExpression(cursor, false);
  const then = parseBlock(cursor);
  return { start, condition, then };
}

/** @param label In front of it, already parsed. */
export function parseWhile(cursor: Cursor, label: Lifetime | undefined): Expr {
  const start = label?.start ?? cursor.start;
  cursor.expect(Code.While);
  const condition = parseExpression(cursor, false);
  const body = parseBlock(cursor);
  return { kind: 'while', start, end: body.end, label, condition, body };
}

/** @param label In front of it, already parsed. */
export function parseFor(cursor: Cursor, label: Lifetime | undefined): Expr {
  const start = label?.start ?? cursor.start;
  cursor.expect(Code.For);
  const pattern = parsePattern(cursor);
  cursor.expect(Code.In);
  const iterable = parseExpression(cursor, false);
  const body = parseBlock(cursor);
  return { kind: 'for', start, end: body.end, label, pattern, iterable, body };
}

/** @param label In front of it, already parsed. */
export function parseLoop(cursor: Cursor, label: Lifetime | undefined): Expr {
  const start = label?.start ?? cursor.start;
  cursor.expect(Code.Loop);
  const body = parseBlock(cursor);
  return { kind: 'loop', start, end: body.end, label, body };
}

/** `unsafe { … }` */
export function parseUnsafe(cursor: Cursor): Expr {
  const { start } = cursor;
  cursor.expect(Code.Unsafe);
  const block = parseBlock(cursor);
  return { kind: 'unsafe', start, end: block.end, block };
}

/** `const { … }` */
export function parseConst(cursor: Cursor): Expr {
  const { start } = cursor;
  cursor.expect(Code.Const);
  const block = parseBlock(cursor);
  return { kind: 'const', start, end: block.end, block };
}

/** A loop or a block behind its label. */
export function parseLabeled(cursor: Cursor): Expr {
  const label = cursor.lifetime();
  cursor.expect(Code.Colon);
  switch (cursor.code) {
    case Code.While:
      return parseWhile(cursor, label);
    case Code.For:
      return parseFor(cursor, label);
    case Code.Loop:
      return parseLoop(cursor, label);
    default: {
      const block = parseBlock(cursor);
      return { kind: 'block', start: label.start, end: block.end, label, block };
    }
  }
}

/** `match value { … }` */
export function parseMatch(cursor: Cursor): Expr {
  cursor.enter();
  const { start } = cursor;
  cursor.expect(Code.Match);
  const value = parseExpression(cursor, false);
  const { start: braceStart } = cursor;
  cursor.expect(Code.OpenBrace);
  const innerAttributes = parseInnerAttributes(cursor);
  const arms: Arm[] = [];
  while (!cursor.eat(Code.CloseBrace)) arms.push(parseArm(cursor));
  cursor.leave();
  const { end } = cursor;
  return { kind: 'match', start, end, value, innerAttributes, arms, body: { start: braceStart, end } };
}

function parseArm(cursor: Cursor): Arm {
  const attributes = parseOuterAttributes(cursor);
  const start = attributes[0]?.start ?? cursor.start;
  const pattern = parsePattern(cursor);
  const guard = cursor.eat(Code.If) ? parseExpression(cursor) : undefined;
  cursor.expectPair(Code.Equals, Code.Greater);
  const body = parseStatementExpression(cursor, parseExpressionAttributes(cursor));
  const comma = cursor.eat(Code.Comma);
  if (!comma && !isBlockLike(body) && cursor.code !== Code.CloseBrace) cursor.fail();
  return { start, end: cursor.end, attributes, pattern, guard, body, comma };
}
