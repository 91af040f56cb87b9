import { utf8Length } from '../../printer/utf8-length.js';
import type { Expr } from '../ast.js';

/** The expressions of one kind. */
export type ExprOf<Kind extends Expr['kind']> = Extract<Expr, { readonly kind: Kind }>;

/** Whether attributes or doc comments stand in front of the expression. */
export function hasAttributes(expr: Expr): boolean {
  return expr.attributes !== undefined && expr.attributes.length > 0;
}

/** Whether the expression brings its own delimiters, in which it breaks: it can hug those around it. */
export function isBlocklike(expr: Expr): boolean {
  switch (expr.kind) {
    case 'array':
    case 'async':
    case 'block':
    case 'closure':
    case 'const':
    case 'struct':
    case 'try_block':
    case 'tuple':
    case 'unsafe':
      return !hasAttributes(expr);
    default:
      return false;
  }
}

/** Whether it is a name no wider than a step of indentation: what follows at its dot is level with a next line. */
export function isShortIdent(expr: Expr, step: number): boolean {
  if (expr.kind !== 'path' || hasAttributes(expr)) return false;
  const { qself, global, segments } = expr.path;
  const [first] = segments;
  if (qself !== undefined || global || first === undefined || segments.length > 1) return false;
  return first.args === undefined && utf8Length(first.ident.name) <= step;
}

/** Whether a condition that breaks has its `{` on a line of its own. */
export function needsNewlineIfWrapped(expr: Expr): boolean {
  switch (expr.kind) {
    case 'assign':
    case 'await':
    case 'binary':
    case 'cast':
    case 'field':
    case 'index':
    case 'method_call':
      return true;
    case 'call':
      return needsNewlineIfWrapped(expr.callee);
    case 'paren':
      return needsNewlineIfWrapped(expr.inner);
    case 'range':
      return expr.to !== undefined && needsNewlineIfWrapped(expr.to);
    case 'break':
    case 'let':
    case 'raw_address':
    case 'reference':
    case 'return':
    case 'try':
    case 'unary':
    case 'yield':
      return expr.value !== undefined && needsNewlineIfWrapped(expr.value);
    default:
      return false;
  }
}

/** Whether a comma has to end a match arm with this body; otherwise its `}` does. */
export function requiresComma(body: Expr): boolean {
  switch (body.kind) {
    case 'if':
    case 'match':
    case 'block':
    case 'unsafe':
    case 'while':
    case 'loop':
    case 'for':
    case 'try_block':
    case 'const':
      return false;
    default:
      return true;
  }
}

/**
 * Whether the expression means the same inside of braces. `{}|x| x` does not: as a statement the `{}` ends it. Such
 * an expression can only be so written where no statement begins.
 */
export function isParseableAsStatement(expr: Expr): boolean {
  for (let first = expr; ; ) {
    const left = firstOperand(first);
    if (left === undefined) return first.kind !== 'let';
    if (!hasDotBehindLeft(first) && !requiresSemicolon(left)) return false;
    first = left;
  }
}

/** The expression that this one begins with, if it is followed by an operator of this one. */
export function firstOperand(expr: Expr): Expr | undefined {
  switch (expr.kind) {
    case 'assign':
    case 'binary':
      return expr.left;
    case 'await':
    case 'field':
    case 'index':
      return expr.base;
    case 'call':
      return expr.callee;
    case 'cast':
    case 'try':
      return expr.value;
    case 'method_call':
      return expr.receiver;
    case 'range':
      return expr.from;
    default:
      return undefined;
  }
}

/** A dot or `?` behind a block continues a statement. */
function hasDotBehindLeft(expr: Expr): boolean {
  return expr.kind === 'await' || expr.kind === 'field' || expr.kind === 'method_call' || expr.kind === 'try';
}

function requiresSemicolon(expr: Expr): boolean {
  if (expr.kind === 'macro') return expr.macro.delimiter !== '{';
  return requiresComma(expr);
}
