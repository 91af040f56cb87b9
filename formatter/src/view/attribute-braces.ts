import type { Expr } from '../rust/ast.js';
import { firstIndex } from '../rust/first-index.js';
import { type Lexed, TokenKind } from '../rust/tokens.js';
import type { ViewContext } from './context.js';
import type { AttributeItem } from './print-attributes.js';

/** What to do with a value: leave it alone, put braces around it, or keep those it has. */
export type Braces = 'none' | 'around';

/**
 * Whether an attribute's value stands in braces (leptosfmt.md 2.6). Where they are not wanted they stay all the same if
 * the value would be read in another way without.
 *
 * @param single The value; of braces with more or less than one expression in them undefined.
 * @param lexed The tokens that it was parsed from.
 * @param written Whether it stands in braces now.
 * @param next What follows in the tag.
 */
export function bracesFor(
  context: ViewContext,
  single: Expr | undefined,
  lexed: Lexed,
  written: boolean,
  next: AttributeItem | undefined,
): Braces {
  if (single === undefined) return 'around';
  const isLiteral = single.kind === 'literal' && single.attributes === undefined;
  switch (context.options.attrValueBraceStyle) {
    case 'Always':
      return 'around';
    case 'AlwaysUnlessLit':
      return isLiteral && !(written && isCast(context.text, next)) ? 'none' : 'around';
    case 'Preserve':
      return written ? 'around' : 'none';
    case 'WhenRequired':
      return written && needsBraces(single, isLiteral, lexed, next) ? 'around' : 'none';
  }
}

function needsBraces(value: Expr, isLiteral: boolean, lexed: Lexed, next: AttributeItem | undefined): boolean {
  const { text } = lexed;
  if (isCast(text, next)) return true;
  if (isLiteral) return false;
  if (next?.kind === 'spread') return true;
  if (value.attributes !== undefined || holdsTagEnd(value, lexed)) return true;
  if (text.charAt(value.start) === '{' && value.kind !== 'block') return true;
  return endsOpen(value) || (next?.kind === 'shorthand' && endsInPath(value));
}

/** Whether a `>` stands outside of all delimiters: it would end the tag (view-language.md 1.6). */
function holdsTagEnd(value: Expr, { text, count, kinds, starts, partners }: Lexed): boolean {
  const first = firstIndex(count, token => (starts[token] ?? 0) >= value.start);
  for (let token = first; token < count; token++) {
    const start = starts[token] ?? 0;
    if (start >= value.end) return false;
    if (kinds[token] === TokenKind.Open) token = partners[token] ?? token;
    else if (kinds[token] === TokenKind.Punct && text.charAt(start) === '>') return true;
  }
  return false;
}

/** Whether a key follows that would make a cast of the value in front: `as="…"`. */
function isCast(text: string, next: AttributeItem | undefined): boolean {
  return next !== undefined && /^as\b/u.test(text.slice(next.start, next.start + 3));
}

/** Whether a name behind the value would be read as part of it, and a block as the fields of a struct. */
function endsInPath(value: Expr): boolean {
  const last = rightmost(value);
  return last.kind === 'path' || last.kind === 'cast' || last.kind === 'macro';
}

/** Whether the value could go on behind its end. */
function endsOpen(value: Expr): boolean {
  const last = rightmost(value);
  switch (last.kind) {
    case 'break':
    case 'return':
    case 'yield':
      return last.value === undefined;
    case 'continue':
      return last.label === undefined;
    case 'range':
      return last.to === undefined;
    default:
      return false;
  }
}

/** The innermost expression that ends where the value does. */
function rightmost(value: Expr): Expr {
  for (let last = value; ; ) {
    const inner = rightOperand(last);
    if (inner === undefined) return last;
    last = inner;
  }
}

function rightOperand(expr: Expr): Expr | undefined {
  switch (expr.kind) {
    case 'assign':
    case 'binary':
      return expr.right;
    case 'break':
    case 'let':
    case 'raw_address':
    case 'reference':
    case 'return':
    case 'unary':
    case 'yield':
      return expr.value;
    case 'closure':
      return expr.body;
    case 'range':
      return expr.to;
    default:
      return undefined;
  }
}
