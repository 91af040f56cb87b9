import type { Type } from '../ast.js';
import { printBoundLifetimes, printBounds } from './bound.js';
import { printCommaList } from './comma-list.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { SINGLE_TUPLE, WRAPPED } from './list-styles.js';
import { printMacro } from './macro.js';
import { printPath } from './path.js';
import { printVerbatim } from './verbatim.js';

/** Prints a type. One that holds a comment stays as it is written. */
export function printType(context: RustContext, type: Type): void {
  if (context.comments.hasBetween(type.start, type.end)) {
    printVerbatim(context, type);
    return;
  }
  const { out } = context;
  switch (type.kind) {
    case 'type_path':
      printPath(context, type.path);
      return;
    case 'type_reference':
      out.word(`&${type.lifetime === undefined ? '' : `${type.lifetime.name} `}${type.mutable ? 'mut ' : ''}`);
      printType(context, type.inner);
      return;
    case 'type_tuple':
      printTuple(context, type);
      return;
    case 'type_slice':
      out.word('[');
      printType(context, type.element);
      out.word(']');
      return;
    case 'type_array':
      out.word('[');
      printType(context, type.element);
      out.word('; ');
      printExpr(context, type.length);
      out.word(']');
      return;
    case 'type_impl':
      out.word('impl ');
      printBounds(context, type.bounds, 'stays');
      return;
    case 'type_dyn':
      if (type.dyn) out.word('dyn ');
      printBounds(context, type.bounds, 'stays');
      return;
    case 'type_fn':
      printFunctionPointer(context, type);
      return;
    case 'type_paren':
      out.word('(');
      printType(context, type.inner);
      out.word(')');
      return;
    case 'type_pointer':
      out.word(type.mutable ? '*mut ' : '*const ');
      printType(context, type.inner);
      return;
    case 'type_macro':
      printMacro(context, type.macro, false);
      return;
    case 'type_infer':
      out.word('_');
      return;
    case 'type_never':
      out.word('!');
      return;
  }
}

/** Prints ` -> T`, or nothing. */
export function printReturnType(context: RustContext, type: Type | undefined): void {
  if (type === undefined) return;
  context.out.word(' -> ');
  printType(context, type);
}

function printTuple(context: RustContext, tuple: Extract<Type, { kind: 'type_tuple' }>): void {
  const { out } = context;
  out.word('(');
  out.cbox(out.step);
  printCommaList(context, tuple, tuple.elements, tuple.elements.length === 1 ? SINGLE_TUPLE : WRAPPED, printType);
  out.endDedent();
  out.word(')');
}

/** `for<'a> unsafe extern "C" fn(name: A, ...) -> B` */
function printFunctionPointer(context: RustContext, type: Extract<Type, { kind: 'type_fn' }>): void {
  const { out, text } = context;
  printBoundLifetimes(context, type.lifetimes);
  if (type.qualifiers !== undefined) {
    out.word(`${text.slice(type.qualifiers.start, type.qualifiers.end).replace(/\s+/g, ' ')} `);
  }
  out.word('fn(');
  out.cbox(out.step);
  out.zerobreak();
  for (const [index, input] of type.inputs.entries()) {
    if (input.name !== undefined) out.word(`${input.name.name}: `);
    printType(context, input.type);
    out.trailingComma(index === type.inputs.length - 1 && !type.variadic);
  }
  if (type.variadic) {
    out.word('...');
    out.zerobreak();
  }
  out.endDedent();
  out.word(')');
  printReturnType(context, type.output);
}
