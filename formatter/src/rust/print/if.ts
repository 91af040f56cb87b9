import type { Expr, Span } from '../ast.js';
import { printBrokenBlock, printSmallBlock } from './block.js';
import type { ExprOf } from './classify.js';
import { expressionHoldsComments } from './comment-places.js';
import { printBehind, printLeading, takeGap } from './comments.js';
import { printCondition } from './condition.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { printPattern } from './pattern.js';
import { skipTrivia } from './trivia.js';
import { printVerbatim } from './verbatim.js';

/** Prints `if a { … } else if b { … } else { … }`: on one line if it has an `else` and fits. */
export function printIf(context: RustContext, expr: ExprOf<'if'>): void {
  const { out } = context;
  out.cbox(out.step);
  printHead(context, expr.condition);
  if (expr.else === undefined) printBrokenBlock(context, expr.then);
  else {
    printSmallBlock(context, expr.then);
    printElse(context, expr.then, expr.else);
  }
  out.end();
}

/** `let pattern = value` */
export function printLetCondition(context: RustContext, { pattern, value }: ExprOf<'let'>): void {
  const { out } = context;
  out.ibox(0);
  out.word('let ');
  out.ibox(0);
  printPattern(context, pattern);
  out.end();
  out.word(' = ');
  out.neverbreak();
  out.ibox(0);
  printExpr(context, value);
  out.end();
  out.end();
}

function printHead(context: RustContext, condition: Expr): void {
  const { out } = context;
  out.word('if ');
  out.cbox(-out.step);
  printCondition(context, condition);
  out.end();
}

/** @param then The block in front of the `else`. */
function printElse(context: RustContext, then: Span, branch: Expr): void {
  printElseKeyword(context, then);
  if (branch.kind === 'block') printSmallBlock(context, branch.block);
  else if (branch.kind !== 'if' || !expressionHoldsComments(context, branch)) printVerbatim(context, branch);
  else {
    printHead(context, branch.condition);
    printSmallBlock(context, branch.then);
    if (branch.else !== undefined) printElse(context, branch.then, branch.else);
  }
}

/** Behind a comment the `else` is on a line of its own. */
function printElseKeyword(context: RustContext, { end }: Span): void {
  const { out, text } = context;
  const keyword = skipTrivia(text, end);
  if (!context.comments.hasBetween(end, keyword)) {
    out.word(' else ');
    return;
  }
  const comments = takeGap(context, { start: end, end: keyword }, true);
  out.cbox(-out.step);
  printBehind(context, comments, undefined);
  out.hardbreak();
  printLeading(context, comments.leading);
  out.word('else ');
  out.end();
}
