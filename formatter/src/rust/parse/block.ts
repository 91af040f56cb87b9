import type { Block, Expr } from '../ast.js';
import { parseInnerAttributes } from './attribute.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseStatements } from './statement.js';

/** `{ … }` */
export function parseBlock(cursor: Cursor): Block {
  cursor.enter();
  const { start } = cursor;
  cursor.expect(Code.OpenBrace);
  const attributes = parseInnerAttributes(cursor);
  const statements = parseStatements(cursor);
  cursor.expect(Code.CloseBrace);
  cursor.leave();
  return { start, end: cursor.end, attributes, statements };
}

/** `{ … }` as an expression. */
export function parseBlockExpression(cursor: Cursor): Expr {
  const block = parseBlock(cursor);
  return { kind: 'block', start: block.start, end: block.end, label: undefined, block };
}
