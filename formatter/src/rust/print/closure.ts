import type { Expr } from '../ast.js';
import { printBoundLifetimes } from './bound.js';
import { printBracedBody } from './braced-body.js';
import { type ExprOf, hasAttributes, isBlocklike, isParseableAsStatement } from './classify.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { printPattern } from './pattern.js';
import { printReturnType } from './type.js';

/** Prints `move |a, b| body`, or `|a| -> T { … }`. */
export function printClosure(context: RustContext, closure: ExprOf<'closure'>): void {
  const { out } = context;
  out.ibox(0);
  printBoundLifetimes(context, closure.lifetimes);
  printKeywords(context, closure);
  out.cbox(out.step);
  printParameters(context, closure);
  if (closure.output === undefined) {
    out.word('|');
    out.space();
    out.endDedent();
    out.neverbreak();
    if (isBraced(closure.body)) {
      context.noteBody(closure.body);
      printBracedBody(context, closure.body, '');
    } else printExpr(context, closure.body);
  } else {
    if (closure.inputs.length > 0) {
      out.trailingComma(true);
      out.offset(-out.step);
    }
    out.word('|');
    out.end();
    printReturnType(context, closure.output);
    out.nbsp();
    out.neverbreak();
    printExpr(context, closure.body);
  }
  out.end();
}

function printKeywords({ out }: RustContext, { isConst, isStatic, isAsync, isMove }: ExprOf<'closure'>): void {
  if (isConst) out.word('const ');
  if (isStatic) out.word('static ');
  if (isAsync) out.word('async ');
  if (isMove) out.word('move ');
}

/** `|a, b` */
function printParameters(context: RustContext, { inputs }: ExprOf<'closure'>): void {
  const { out } = context;
  out.word('|');
  for (const [index, input] of inputs.entries()) {
    if (index === 0) out.zerobreak();
    else {
      out.word(',');
      out.space();
    }
    printPattern(context, input);
  }
}

/** Whether the body has braces around it where it breaks. */
function isBraced(body: Expr): boolean {
  if (body.kind === 'match' || body.kind === 'call') return hasAttributes(body);
  return !isBlocklike(body) && isParseableAsStatement(body);
}
