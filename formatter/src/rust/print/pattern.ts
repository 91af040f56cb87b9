import type { FieldPattern, Pattern, Span } from '../ast.js';
import { printOuterAttributes } from './attribute.js';
import { printRange } from './binary.js';
import { printBlock } from './block.js';
import { type ListStyle, printCommaList } from './comma-list.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { SINGLE_TUPLE, WITHOUT_COMMA, WRAPPED } from './list-styles.js';
import { printMacro } from './macro.js';
import { printPath } from './path.js';
import { isSkipped } from './skipped.js';
import { printType } from './type.js';
import { printVerbatim } from './verbatim.js';

/** Prints a pattern. One that holds a comment stays as it is written. */
export function printPattern(context: RustContext, pattern: Pattern): void {
  if (isSkipped(context, pattern.attributes) || context.comments.hasBetween(pattern.start, pattern.end)) {
    printVerbatim(context, pattern);
    return;
  }
  const { out } = context;
  if (pattern.attributes !== undefined) printOuterAttributes(context, pattern.attributes);
  switch (pattern.kind) {
    case 'pat_ident':
      out.word(`${pattern.byRef ? 'ref ' : ''}${pattern.mutable ? 'mut ' : ''}${pattern.ident.name}`);
      if (pattern.subpattern === undefined) return;
      out.word(' @ ');
      printPattern(context, pattern.subpattern);
      return;
    case 'pat_wild':
      out.word('_');
      return;
    case 'pat_path':
      printPath(context, pattern.path);
      return;
    case 'pat_tuple_struct':
      printPath(context, pattern.path);
      printElements(context, pattern, pattern.elements, WRAPPED);
      return;
    case 'pat_literal':
      printExpr(context, pattern.value);
      return;
    case 'pat_tuple':
      printElements(context, pattern, pattern.elements, tupleStyle(context.text, pattern));
      return;
    case 'pat_type':
      printPattern(context, pattern.pattern);
      out.word(': ');
      printType(context, pattern.type);
      return;
    case 'pat_or':
      printAlternatives(context, pattern);
      return;
    case 'pat_struct':
      printStruct(context, pattern);
      return;
    case 'pat_reference':
      out.word(pattern.mutable ? '&mut ' : '&');
      printPattern(context, pattern.inner);
      return;
    case 'pat_slice':
      out.word('[');
      for (const [index, element] of pattern.elements.entries()) {
        printPattern(context, element);
        out.trailingComma(index === pattern.elements.length - 1);
      }
      out.word(']');
      return;
    case 'pat_range':
      printRange(context, pattern);
      return;
    case 'pat_rest':
      out.word('..');
      return;
    case 'pat_paren':
      out.word('(');
      printPattern(context, pattern.inner);
      out.word(')');
      return;
    case 'pat_macro':
      printMacro(context, pattern.macro, false);
      return;
    case 'pat_const':
      out.word('const ');
      printBlock(context, pattern.block);
      return;
  }
}

/** `(a, b)` */
function printElements(context: RustContext, pattern: Span, elements: readonly Pattern[], style: ListStyle): void {
  const { out } = context;
  out.word('(');
  out.cbox(out.step);
  printCommaList(context, pattern, elements, style, printPattern);
  out.endDedent();
  out.word(')');
}

/** `(a,)` needs its comma, and `(..)` is a tuple without one. */
function tupleStyle(text: string, tuple: Extract<Pattern, { kind: 'pat_tuple' }>): ListStyle {
  const [first, second] = tuple.elements;
  if (first === undefined || second !== undefined) return WRAPPED;
  return text.slice(first.end, tuple.end).includes(',') ? SINGLE_TUPLE : WITHOUT_COMMA;
}

/** `A | B`: filled where all are literals, otherwise on one line or a case a line. A `|` in front stays. */
function printAlternatives(context: RustContext, pattern: Extract<Pattern, { kind: 'pat_or' }>): void {
  const { out } = context;
  const fills = pattern.cases.every(({ kind }) => kind === 'pat_literal' || kind === 'pat_wild');
  if (fills) out.ibox(0);
  else out.cbox(0);
  for (const [index, alternative] of pattern.cases.entries()) {
    if (index > 0) out.space();
    if (index > 0 || pattern.leading) out.word('| ');
    printPattern(context, alternative);
  }
  out.end();
}

/** `Path { a, b: c, .. }` */
function printStruct(context: RustContext, pattern: Extract<Pattern, { kind: 'pat_struct' }>): void {
  const { out } = context;
  const members = pattern.rest === undefined ? pattern.fields : [...pattern.fields, pattern.rest];
  const lastComma = pattern.rest === undefined ? 'where_broken' : 'never';
  out.cbox(out.step);
  printPath(context, pattern.path);
  out.word(' {');
  printCommaList(context, pattern, members, { padding: 1, lastComma }, printMember);
  out.endDedent();
  out.word('}');
}

function printMember(context: RustContext, member: FieldPattern | Span): void {
  if (!('member' in member)) {
    context.out.word('..');
    return;
  }
  if (isSkipped(context, member.attributes)) {
    printVerbatim(context, member);
    return;
  }
  printOuterAttributes(context, member.attributes);
  if (member.colon) context.out.word(`${member.member.name}: `);
  printPattern(context, member.pattern);
}
