/**
 * The strict parser: Rust as the compiler's macros parse it (the crate `syn`), or nothing.
 *
 * Each function takes a text and a range of it in UTF-16 offsets, or tokens and a range of the text that they are of,
 * for code inside code that was parsed. It returns undefined where the range is not wholly what was asked for, and
 * never throws for what it reads, however it is nested.
 */

import type { Block, Expr, Pattern, Statement, Type } from '../ast.js';
import { lex } from '../lexer.js';
import type { Lexed, LexedComment } from '../tokens.js';
import { parseBlock as blockAt } from './block.js';
import { Code } from './codes.js';
import { type Cursor, MISMATCH } from './cursor.js';
import { parseExpression as expressionAt } from './expression.js';
import {
  type ExpressionList,
  type MatchesArguments,
  parseExpressions,
  parseExpressionsOrRepetition,
  parseFormatList,
  parseList,
  parseMatchesArguments,
  type Repetition,
} from './macro-body.js';
import { openCursor } from './open-cursor.js';
import { parseTypedPattern } from './pattern.js';
import { parseStatements as statementsAt } from './statement.js';
import { parseType as typeAt } from './type.js';

export type { ExpressionList, MatchesArguments, Repetition } from './macro-body.js';

export type Source = string | Lexed;

export interface Parsed<Node> {
  readonly node: Node;
  /** Those of the range that are not attributes of the tree. */
  readonly comments: readonly LexedComment[];
  /** For parsing what the tree has as text only, such as a macro's body. */
  readonly lexed: Lexed;
}

export function parseExpression(source: Source, start: number, end: number): Parsed<Expr> | undefined {
  return parseAll(source, start, end, expressionAt);
}

/** @param start The range includes the braces. */
export function parseBlock(source: Source, start: number, end: number): Parsed<Block> | undefined {
  return parseAll(source, start, end, blockAt);
}

/** What may stand in a block. */
export function parseStatements(source: Source, start: number, end: number): Parsed<readonly Statement[]> | undefined {
  return parseAll(source, start, end, statementsAt);
}

export function parseType(source: Source, start: number, end: number): Parsed<Type> | undefined {
  return parseAll(source, start, end, cursor => typeAt(cursor, true));
}

/** Patterns as of a closure: with types if they have some, and without alternatives. */
export function parsePatterns(source: Source, start: number, end: number): Parsed<readonly Pattern[]> | undefined {
  return parseAll(source, start, end, cursor => parseList(cursor, parseTypedPattern).elements);
}

/** `a, b,`, such as the arguments of `dbg!`. */
export function parseExpressionList(source: Source, start: number, end: number): Parsed<ExpressionList> | undefined {
  return parseAll(source, start, end, parseExpressions);
}

/** `a; n` or `a, b`, as `vec!` takes. */
export function parseRepeat(
  source: Source,
  start: number,
  end: number,
): Parsed<ExpressionList | Repetition> | undefined {
  return parseAll(source, start, end, parseExpressionsOrRepetition);
}

/** `"{} {name}", a, name = b`, as `format!` takes. */
export function parseFormatArguments(source: Source, start: number, end: number): Parsed<ExpressionList> | undefined {
  return parseAll(source, start, end, parseFormatList);
}

/** `value, pattern if guard`, as `matches!` takes. */
export function parseMatches(source: Source, start: number, end: number): Parsed<MatchesArguments> | undefined {
  return parseAll(source, start, end, parseMatchesArguments);
}

/**
 * Parses a range with a grammar, which is any of the parsing functions beside this file or is made of them.
 *
 * @returns undefined where the range cannot be lexed, does not follow the grammar, or goes on behind it.
 */
export function parseAll<Node>(
  source: Source,
  start: number,
  end: number,
  grammar: (cursor: Cursor) => Node,
): Parsed<Node> | undefined {
  const lexed = typeof source === 'string' ? lex(source, start, end) : source;
  const cursor = lexed === undefined ? undefined : openCursor(lexed, start, end);
  if (lexed === undefined || cursor === undefined) return undefined;
  try {
    const node = grammar(cursor);
    return cursor.code === Code.End ? { node, comments: cursor.comments.remaining, lexed } : undefined;
  } catch (error) {
    if (error === MISMATCH) return undefined;
    throw error;
  }
}
