import type { Attribute, Expr, Statement } from '../ast.js';
import { parseOuterAttributes } from './attribute.js';
import { parseBlock } from './block.js';
import { Code, isEnd } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { isItemStart, parseItem } from './item.js';
import { parseMacroCall } from './macro-call.js';
import { parsePath } from './path.js';
import { parseSinglePattern, withType } from './pattern.js';
import { isBlockLike, parseStatementExpression } from './statement-expression.js';

/** Statements up to the end of the block or the range. */
export function parseStatements(cursor: Cursor): readonly Statement[] {
  const statements: Statement[] = [];
  while (!isEnd(cursor.code)) {
    const statement = parseStatement(cursor);
    statements.push(statement);
    if (needsSemicolon(statement) && !isEnd(cursor.code)) cursor.fail();
  }
  return statements;
}

/** Whether nothing but the end of the block may follow. */
function needsSemicolon(statement: Statement): boolean {
  return statement.kind === 'stmt_expr' && !statement.semicolon && !isBlockLike(statement.expr);
}

function parseStatement(cursor: Cursor): Statement {
  const { start: bare } = cursor;
  if (cursor.eat(Code.Semicolon)) return { kind: 'stmt_empty', start: bare, end: cursor.end };
  const attributes = parseOuterAttributes(cursor);
  const start = attributes[0]?.start ?? bare;
  const macro = macroAt(cursor);
  if (macro === 'braces') return parseMacroStatement(cursor, start, attributes);
  if (cursor.code === Code.Let) return parseLocal(cursor, start, attributes);
  if (macro !== 'item' && !isItemStart(cursor)) return parseExpressionStatement(cursor, start, attributes);
  const item = parseItem(cursor, start, attributes);
  return { kind: 'stmt_item', start, end: item.end, item };
}

/**
 * What the call of a macro at the beginning of a statement is: a statement for its braces, unless a method or `?`
 * follows; an item for a name in front of its delimiters; otherwise an expression.
 */
function macroAt(cursor: Cursor): 'braces' | 'item' | undefined {
  const bang = macroBangIndex(cursor);
  if (bang < 0) return undefined;
  const next = cursor.codeAt(bang + 1);
  if (next === Code.Name || next === Code.Try) return 'item';
  if (next !== Code.OpenBrace) return undefined;
  const behind = cursor.partner(bang + 1) + 1;
  const code = cursor.codeAt(behind);
  const isMethod = code === Code.Dot && !cursor.isPairAt(behind, Code.Dot, Code.Dot);
  return isMethod || code === Code.Question ? undefined : 'braces';
}

/** The index of the `!` behind the path at this place; -1 where there is none. */
function macroBangIndex(cursor: Cursor): number {
  let at = cursor.isPathSeparator() ? cursor.at + 2 : cursor.at;
  while (isPathWord(cursor.codeAt(at))) {
    if (cursor.codeAt(at + 1) === Code.Bang) return at + 1;
    if (!cursor.isPairAt(at + 1, Code.Colon, Code.Colon)) return -1;
    at += 3;
  }
  return -1;
}

function isPathWord(code: number): boolean {
  return (
    code === Code.Name ||
    code === Code.Super ||
    code === Code.SelfValue ||
    code === Code.SelfType ||
    code === Code.Crate
  );
}

function parseMacroStatement(cursor: Cursor, start: number, attributes: readonly Attribute[]): Statement {
  const macro = parseMacroCall(cursor, parsePath(cursor, 'expression'));
  const semicolon = cursor.eat(Code.Semicolon);
  return { kind: 'stmt_macro', start, end: cursor.end, attributes, macro, semicolon };
}

function parseLocal(cursor: Cursor, start: number, attributes: readonly Attribute[]): Statement {
  cursor.expect(Code.Let);
  const bare = parseSinglePattern(cursor);
  const pattern = cursor.eat(Code.Colon) ? withType(cursor, bare) : bare;
  const init = cursor.eat(Code.Equals) ? parseExpression(cursor) : undefined;
  const isBraced = cursor.codeAt(cursor.at - 1) === Code.CloseBrace;
  const diverge = init !== undefined && !isBraced && cursor.eat(Code.Else) ? parseBlock(cursor) : undefined;
  cursor.expect(Code.Semicolon);
  return { kind: 'stmt_let', start, end: cursor.end, attributes, pattern, init, diverge };
}

function parseExpressionStatement(cursor: Cursor, start: number, attributes: readonly Attribute[]): Statement {
  const expr = parseStatementExpression(cursor, attributes);
  const semicolon = cursor.eat(Code.Semicolon);
  const { end } = cursor;
  if (!isMacroStatement(expr, semicolon)) return { kind: 'stmt_expr', start, end, expr, semicolon };
  return { kind: 'stmt_macro', start, end, attributes, macro: expr.macro, semicolon };
}

function isMacroStatement(expr: Expr, semicolon: boolean): expr is Extract<Expr, { kind: 'macro' }> {
  return expr.kind === 'macro' && (semicolon || expr.macro.delimiter === '{');
}
