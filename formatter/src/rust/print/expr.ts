import type { Expr } from '../ast.js';
import { printOuterAttributes } from './attribute.js';
import { printAssignment, printBinary, printCast, printRange } from './binary.js';
import { printBlock } from './block.js';
import { printCall } from './call.js';
import { printClosure } from './closure.js';
import { expressionHoldsComments, withoutAttributes } from './comment-places.js';
import type { RustContext } from './context.js';
import { printIf, printLetCondition } from './if.js';
import { printBreak, printContinue, printJump } from './jump.js';
import { printArray, printRepeat, printTuple } from './list.js';
import { printFor, printLabel, printLoop, printWhile } from './loop.js';
import { printMacro } from './macro.js';
import { printMatch } from './match.js';
import { printIndex, printMethodChain, printTry } from './method-chain.js';
import { printPath } from './path.js';
import { isSkipped } from './skipped.js';
import { printStruct } from './struct-literal.js';
import { printVerbatim } from './verbatim.js';

/**
 * Prints an expression in leptosfmt's layout (leptosfmt.md 2.13), with the comments in it. What has a comment where
 * none can be printed stays as it is written.
 *
 * @param isLineStart Whether a line begins with it: a method chain on a short name then begins on that line.
 */
export function printExpr(context: RustContext, expr: Expr, isLineStart = false): void {
  if (isSkipped(context, expr.attributes) || !expressionHoldsComments(context, expr)) {
    printVerbatim(context, expr);
    return;
  }
  if (expr.attributes !== undefined) printOuterAttributes(context, expr.attributes);
  const { out } = context;
  switch (expr.kind) {
    case 'path':
      printPath(context, expr.path);
      return;
    case 'literal':
      printLiteral(context, expr);
      return;
    case 'method_call':
    case 'field':
    case 'await':
      printMethodChain(context, expr, isLineStart);
      return;
    case 'call':
      printCall(context, expr);
      return;
    case 'closure':
      printClosure(context, expr);
      return;
    case 'macro':
      printMacro(context, expr.macro, false);
      return;
    case 'block':
      printLabel(context, expr.label);
      printBlock(context, expr.block);
      return;
    case 'binary':
      printBinary(context, expr);
      return;
    case 'reference':
      out.word(expr.mutable ? '&mut ' : '&');
      printExpr(context, expr.value);
      return;
    case 'unary':
      out.word(expr.op);
      printExpr(context, expr.value);
      return;
    case 'if':
      printIf(context, expr);
      return;
    case 'match':
      printMatch(context, expr);
      return;
    case 'tuple':
      printTuple(context, expr);
      return;
    case 'array':
      printArray(context, expr);
      return;
    case 'struct':
      printStruct(context, expr);
      return;
    case 'paren':
      out.word('(');
      printExpr(context, expr.inner);
      out.word(')');
      return;
    case 'assign':
      printAssignment(context, expr);
      return;
    case 'try':
      printTry(context, expr, isLineStart);
      return;
    case 'index':
      printIndex(context, expr, isLineStart);
      return;
    case 'cast':
      printCast(context, expr);
      return;
    case 'range':
      printRange(context, expr);
      return;
    case 'async':
      out.word(expr.move ? 'async move ' : 'async ');
      printBlock(context, expr.block);
      return;
    case 'let':
      printLetCondition(context, expr);
      return;
    case 'return':
    case 'yield':
      printJump(context, expr);
      return;
    case 'break':
      printBreak(context, expr);
      return;
    case 'continue':
      printContinue(context, expr);
      return;
    case 'for':
      printFor(context, expr);
      return;
    case 'while':
      printWhile(context, expr);
      return;
    case 'loop':
      printLoop(context, expr);
      return;
    case 'repeat':
      printRepeat(context, expr);
      return;
    case 'unsafe':
    case 'const':
      out.word(`${expr.kind} `);
      printBlock(context, expr.block);
      return;
    case 'try_block':
      out.word('try ');
      printBlock(context, expr.block);
      return;
    case 'raw_address':
      out.word(expr.mutable ? '&raw mut ' : '&raw const ');
      printExpr(context, expr.value);
      return;
    case 'infer':
      out.word('_');
      return;
  }
}

/** As it is written, over however many lines. */
function printLiteral({ out, text }: RustContext, literal: Expr): void {
  const { start, end } = withoutAttributes(text, literal);
  out.word(text.slice(start, end));
}
