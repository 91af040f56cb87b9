import type { Expr } from '../ast.js';
import { callParens, printArguments } from './call.js';
import { type ExprOf, isShortIdent } from './classify.js';
import { expressionHoldsComments } from './comment-places.js';
import { printBehind, printLeading, takeGap } from './comments.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { printGenericArgs } from './path.js';
import { skipTrivia } from './trivia.js';
import { printVerbatim } from './verbatim.js';

/** What is reached with a dot. */
type Link = ExprOf<'await' | 'field' | 'method_call'>;

/** Prints `a.b().c.await`: on one line, or a link a line. */
export function printMethodChain(context: RustContext, last: Link, isLineStart: boolean): void {
  const { out } = context;
  out.cbox(out.step);
  printLink(context, last, isLineStart, isLineStart);
  out.end();
}

/** `value?` */
export function printTry(context: RustContext, { value }: ExprOf<'try'>, isLineStart: boolean): void {
  printExpr(context, value, isLineStart);
  context.out.word('?');
}

/** `base[index]` */
export function printIndex(context: RustContext, expr: ExprOf<'index'>, isLineStart: boolean): void {
  printExpr(context, expr.base, isLineStart);
  printSubscript(context, expr);
}

/** @param isOutermost Whether the arguments are those at the end of the chain. */
function printLink(context: RustContext, link: Link, isLineStart: boolean, isOutermost: boolean): void {
  const { out } = context;
  const receiver = link.kind === 'method_call' ? link.receiver : link.base;
  printReceiver(context, receiver, isLineStart);
  if (link.kind === 'field' && isTupleField(link) && isTupleField(receiver) && !hasCommentBehind(context, receiver)) {
    printSecondNumber(context, receiver, link);
    return;
  }
  const isBeside = printDotBreak(context, receiver, isLineStart);
  if (link.kind === 'await') {
    out.word('.await');
    return;
  }
  if (link.kind === 'field') {
    out.word('.');
    out.word(link.member.name);
    return;
  }
  out.word('.');
  out.word(link.method.name);
  if (link.turbofish !== undefined) printGenericArgs(context, link.turbofish);
  out.cbox(isOutermost && isBeside ? -out.step : 0);
  printArguments(context, link.args, link.parens);
  out.end();
}

/** The links of a receiver break in the same box. */
function printReceiver(context: RustContext, expr: Expr, isLineStart: boolean): void {
  const { out } = context;
  if (!expressionHoldsComments(context, expr)) {
    printVerbatim(context, expr);
    return;
  }
  switch (expr.kind) {
    case 'await':
    case 'field':
    case 'method_call':
      printLink(context, expr, isLineStart, false);
      return;
    case 'call':
      printReceiver(context, expr.callee, false);
      printArguments(context, expr.args, callParens(context, expr));
      return;
    case 'index':
      printReceiver(context, expr.base, isLineStart);
      printSubscript(context, expr);
      return;
    case 'try':
      printReceiver(context, expr.value, isLineStart);
      out.word('?');
      return;
    default:
      out.cbox(-out.step);
      printExpr(context, expr);
      out.end();
  }
}

/** Prints the break in front of a dot, and the comments there. Returns whether the dot stays beside its short receiver. */
function printDotBreak(context: RustContext, receiver: Expr, isLineStart: boolean): boolean {
  const { out, text } = context;
  const dot = skipTrivia(text, receiver.end);
  if (context.comments.hasBetween(receiver.end, dot)) {
    const comments = takeGap(context, { start: receiver.end, end: dot }, true);
    printBehind(context, comments, undefined);
    out.hardbreak();
    printLeading(context, comments.leading);
    return false;
  }
  if (isLineStart && isShortIdent(receiver, out.step)) return true;
  // A number that ends with a dot does not take another one.
  out.break({ noBreak: text[receiver.end - 1] === '.' ? ' ' : '' });
  return false;
}

function hasCommentBehind({ comments, text }: RustContext, { end }: Expr): boolean {
  return comments.hasBetween(end, skipTrivia(text, end));
}

/** `.0` */
function isTupleField(expr: Expr): boolean {
  return expr.kind === 'field' && expr.member.name.charCodeAt(0) < 0x3a;
}

/** The second number of `a.0.1` or `a.0 .1`. The first of the two is one token, `0.1`, which no line can break. */
function printSecondNumber({ out, text }: RustContext, first: Expr, { member }: ExprOf<'field'>): void {
  if (text[first.end] !== '.') out.break({ noBreak: ' ' });
  out.word('.');
  out.word(member.name);
}

function printSubscript(context: RustContext, { index }: ExprOf<'index'>): void {
  context.out.word('[');
  printExpr(context, index);
  context.out.word(']');
}
