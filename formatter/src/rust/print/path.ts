import type { GenericArg, GenericArgs, ParenthesizedArgs, Path, PathSegment } from '../ast.js';
import { printBounds } from './bound.js';
import { printCommaList } from './comma-list.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { WRAPPED } from './list-styles.js';
import { printReturnType, printType } from './type.js';

/** Prints a path. Its turbofish stay as they are written: `Vec::<u8>` is not made the type `Vec<u8>`, nor back. */
export function printPath(context: RustContext, path: Path): void {
  if (path.qself !== undefined) {
    printQualifiedPath(context, path, path.qself);
    return;
  }
  for (const [index, segment] of path.segments.entries()) {
    if (index > 0 || path.global) context.out.word('::');
    printSegment(context, segment);
  }
}

/** `<T as Trait>::name` */
function printQualifiedPath(context: RustContext, path: Path, qself: NonNullable<Path['qself']>): void {
  const { out } = context;
  out.word('<');
  printType(context, qself.type);
  if (qself.position === 0) out.word('>');
  for (const [index, segment] of path.segments.entries()) {
    if (qself.position > 0 && index === 0) out.word(path.global ? ' as ::' : ' as ');
    else out.word('::');
    printSegment(context, segment);
    if (index === qself.position - 1) out.word('>');
  }
}

function printSegment(context: RustContext, segment: PathSegment): void {
  context.out.word(segment.ident.name);
  if (segment.args?.kind === 'angle') printGenericArgs(context, segment.args);
  else if (segment.args !== undefined) printParenthesizedArgs(context, segment.args);
}

/** Prints `<A, B>`, or `::<A, B>` where it is written so: on one line, or an argument a line. */
export function printGenericArgs(context: RustContext, generics: GenericArgs): void {
  const { out } = context;
  out.word(generics.turbofish ? '::<' : '<');
  out.cbox(out.step);
  printCommaList(context, generics, generics.args, WRAPPED, printGenericArg);
  out.endDedent();
  out.word('>');
}

function printGenericArg(context: RustContext, arg: GenericArg): void {
  if (arg.kind === 'lifetime') context.out.word(arg.lifetime.name);
  else if (arg.kind === 'type') printType(context, arg.type);
  else if (arg.kind === 'const') printExpr(context, arg.value);
  else printAssociated(context, arg);
}

/** `Item = T`, `N = 3`, `Item: Bound` */
function printAssociated(
  context: RustContext,
  arg: Extract<GenericArg, { kind: 'assoc_type' | 'assoc_const' | 'constraint' }>,
): void {
  const { out } = context;
  out.word(arg.ident.name);
  if (arg.args !== undefined) printGenericArgs(context, arg.args);
  if (arg.kind === 'constraint') {
    out.ibox(out.step);
    out.word(': ');
    printBounds(context, arg.bounds, 'breaks');
    out.end();
    return;
  }
  out.word(' = ');
  if (arg.kind === 'assoc_type') printType(context, arg.type);
  else printExpr(context, arg.value);
}

/** `(A, B) -> C` */
function printParenthesizedArgs(context: RustContext, args: ParenthesizedArgs): void {
  const { out } = context;
  out.cbox(out.step);
  out.word('(');
  printCommaList(context, args, args.inputs, WRAPPED, printType);
  out.offset(-out.step);
  out.word(')');
  printReturnType(context, args.output);
  out.end();
}
