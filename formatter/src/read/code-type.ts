import type { Expr, ExprShape } from '../rust/ast.js';

/** What tree-sitter-rust calls expressions, by what they are called here; the others are told apart by `codeType`. */
const TYPES: { readonly [Kind in ExprShape['kind']]?: string } = {
  array: 'array_expression',
  assign: 'assignment_expression',
  async: 'async_block',
  await: 'await_expression',
  call: 'call_expression',
  cast: 'type_cast_expression',
  closure: 'closure_expression',
  field: 'field_expression',
  if: 'if_expression',
  index: 'index_expression',
  match: 'match_expression',
  method_call: 'call_expression',
  paren: 'parenthesized_expression',
  range: 'range_expression',
  reference: 'reference_expression',
  repeat: 'array_expression',
  return: 'return_expression',
  struct: 'struct_expression',
  try: 'try_expression',
  unary: 'unary_expression',
};

const INTEGER = /^\d[\d_]*(?:[iu](?:8|16|32|64|128|size))?$/;
const FLOAT = /^\d[\d_]*(?:\.(?:\d[\d_]*)?(?:f32|f64)?|f32|f64)$/;

/** The macros for whose calls the grammar has a node of their own. */
const VIEW_MACROS: ReadonlySet<string> = new Set(['view', 'template']);

/**
 * What the grammar calls an expression.
 *
 * @param text The one that it stands in.
 * @returns Undefined where that is not certain: for expressions that are rare as the value of an attribute.
 */
export function codeType(expression: Expr, text: string): string | undefined {
  if (expression.attributes !== undefined && expression.attributes.length > 0) return undefined;
  switch (expression.kind) {
    case 'binary':
      return COMPARISONS.has(expression.op) || !expression.op.endsWith('=')
        ? 'binary_expression'
        : 'compound_assignment_expr';
    case 'literal':
      return literalType(text.slice(expression.start, expression.end));
    case 'macro':
      return VIEW_MACROS.has(expression.macro.path.segments.at(-1)?.ident.name ?? '')
        ? 'view_macro'
        : 'macro_invocation';
    case 'path':
      return pathType(expression.path);
    case 'tuple':
      return expression.elements.length === 0 ? 'unit_expression' : 'tuple_expression';
    default:
      return TYPES[expression.kind];
  }
}

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<=', '>=']);

/** The same for a literal, as written. */
export function literalType(literal: string): string | undefined {
  if (literal.startsWith('"')) return 'string_literal';
  if (literal.startsWith('r')) return 'raw_string_literal';
  if (literal.startsWith("'") || literal.startsWith("b'")) return 'char_literal';
  if (literal === 'true' || literal === 'false') return 'boolean_literal';
  if (INTEGER.test(literal)) return 'integer_literal';
  return FLOAT.test(literal) ? 'float_literal' : undefined;
}

type ExprPath = Extract<Expr, { readonly kind: 'path' }>['path'];

function pathType({ global, qself, segments }: ExprPath): string | undefined {
  const [first] = segments;
  if (qself !== undefined || first === undefined || segments.some(({ args }) => args !== undefined)) return undefined;
  if (global || segments.length > 1) return 'scoped_identifier';
  return KEYWORDS.has(first.ident.name) ? first.ident.name : 'identifier';
}

const KEYWORDS: ReadonlySet<string> = new Set(['self', 'super', 'crate']);
