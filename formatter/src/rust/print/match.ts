import type { Arm, Expr } from '../ast.js';
import { printOuterAttributes } from './attribute.js';
import { printBody, soleExpression } from './block.js';
import { printBracedBody } from './braced-body.js';
import { type ExprOf, hasAttributes, isParseableAsStatement, requiresComma } from './classify.js';
import { armHoldsComments } from './comment-places.js';
import { printCondition } from './condition.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { printLines } from './lines.js';
import { printLabel } from './loop.js';
import { printPattern } from './pattern.js';
import { isSkipped } from './skipped.js';
import { printVerbatim } from './verbatim.js';

/** Prints `match value { … }`, an arm a line. */
export function printMatch(context: RustContext, match: ExprOf<'match'>): void {
  const { out } = context;
  out.ibox(0);
  out.word('match ');
  printCondition(context, match.value);
  if (match.innerAttributes.length > 0) printVerbatim(context, match.body);
  else printArms(context, match);
  out.end();
}

function printArms(context: RustContext, { arms, body }: ExprOf<'match'>): void {
  const { out } = context;
  const inside = { start: body.start + 1, end: body.end - 1 };
  out.word('{');
  out.neverbreak();
  if (arms.length > 0 || context.comments.hasBetween(inside.start, inside.end)) {
    out.cbox(out.step);
    printLines(context, inside, arms, printArm);
    out.endDedent();
  }
  out.word('}');
}

/** `pattern if guard => body,`, without the end of its line. */
function printArm(context: RustContext, arm: Arm): void {
  if (isSkipped(context, arm.attributes) || !armHoldsComments(context, arm)) {
    printVerbatim(context, arm);
    return;
  }
  const { out } = context;
  printOuterAttributes(context, arm.attributes);
  out.ibox(0);
  printPattern(context, arm.pattern);
  if (arm.guard !== undefined) {
    out.word(' if ');
    printExpr(context, arm.guard);
  }
  out.word(' => ');
  const body = withoutBraces(context, arm.body);
  if (body.kind === 'block' && !hasAttributes(body)) {
    printLabel(context, body.label);
    printBody(context, body.block);
  } else printArmExpression(context, body);
  out.end();
}

/** The expression that the body is inside of braces that are not needed: they are where it has attributes. */
function withoutBraces(context: RustContext, body: Expr): Expr {
  if (body.kind !== 'block' || body.label !== undefined || hasAttributes(body)) return body;
  const only = soleExpression(context, body.block);
  return only === undefined || hasAttributes(only) ? body : withoutBraces(context, only);
}

/** The body of an arm, in braces if it breaks. */
function printArmExpression(context: RustContext, body: Expr): void {
  const { out } = context;
  const comma = requiresComma(body) ? ',' : '';
  out.neverbreak();
  if (isParseableAsStatement(body)) printBracedBody(context, body, comma);
  else {
    printExpr(context, body, true);
    out.word(comma);
  }
}
