import type { Expr, Pattern } from '../ast.js';
import { parseBlockExpression } from './block.js';
import { parseForLifetimes } from './bound.js';
import { Code } from './codes.js';
import type { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { isGenericsIndex } from './generics.js';
import { parseTypedPattern } from './pattern.js';
import { parseReturnType } from './type.js';

/** Whether the `for` here begins the lifetimes of a closure, `for<'a> |…|`, rather than a loop. */
export function isForClosure(cursor: Cursor): boolean {
  return cursor.ahead(1) === Code.Less && isGenericsIndex(cursor, cursor.at + 2);
}

/** `for<'a> const static async move |a, b: T| -> U { … }`, or less of it. */
export function parseClosure(cursor: Cursor, allowStruct: boolean): Expr {
  const { start } = cursor;
  const lifetimes = parseForLifetimes(cursor);
  const isConst = cursor.eat(Code.Const);
  const isStatic = cursor.eat(Code.Static);
  const isAsync = cursor.eat(Code.Async);
  const isMove = cursor.eat(Code.Move);
  const inputs = parseInputs(cursor);
  const output = parseReturnType(cursor, true);
  const body = output === undefined ? parseExpression(cursor, allowStruct) : parseBlockExpression(cursor);
  return { kind: 'closure', start, end: body.end, lifetimes, isConst, isStatic, isAsync, isMove, inputs, output, body };
}

function parseInputs(cursor: Cursor): readonly Pattern[] {
  const inputs: Pattern[] = [];
  cursor.expect(Code.Or);
  while (!cursor.eat(Code.Or)) {
    inputs.push(parseTypedPattern(cursor));
    if (cursor.code !== Code.Or) cursor.expect(Code.Comma);
  }
  return inputs;
}
