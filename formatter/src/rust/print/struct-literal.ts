import type { Expr, FieldValue, Span } from '../ast.js';
import { printOuterAttributes } from './attribute.js';
import type { ExprOf } from './classify.js';
import { type ListStyle, printCommaList } from './comma-list.js';
import { fieldHoldsComments } from './comment-places.js';
import type { RustContext } from './context.js';
import { printExpr } from './expr.js';
import { printPath } from './path.js';
import { isSkipped } from './skipped.js';
import { skipTrivia } from './trivia.js';
import { printVerbatim } from './verbatim.js';

/** The most columns of a struct literal on one line (leptosfmt.md 2.13). */
const MAX_WIDTH = 34;

const FIELDS: ListStyle = { padding: 1, lastComma: 'where_broken' };
/** No comma may stand behind `..rest`. */
const FIELDS_AND_REST: ListStyle = { padding: 1, lastComma: 'never' };

/** `..rest`, or the bare `..` of an assignment's left side. */
interface Rest extends Span {
  readonly value: Expr | undefined;
}

/** Prints `Path { a, b: c, ..rest }`: on one line if it is short, otherwise a field a line. */
export function printStruct(context: RustContext, { path, fields, rest, braces }: ExprOf<'struct'>): void {
  const { out } = context;
  const inside = { start: braces.start + 1, end: braces.end - 1 };
  out.cbox(out.step);
  out.ibox(-out.step);
  printPath(context, path);
  out.end();
  out.word(' {');
  if (rest === undefined) printCommaList(context, inside, fields, FIELDS, printField);
  else {
    const last = restElement(context, fields.at(-1)?.end ?? inside.start, rest);
    printCommaList(context, inside, [...fields, last], FIELDS_AND_REST, printFieldOrRest);
  }
  out.offset(-out.step);
  out.endWithMaxWidth(MAX_WIDTH);
  out.word('}');
}

function printField(context: RustContext, field: FieldValue): void {
  if (isSkipped(context, field.attributes) || !fieldHoldsComments(context, field)) {
    printVerbatim(context, field);
    return;
  }
  const { out } = context;
  printOuterAttributes(context, field.attributes);
  out.word(field.member.name);
  if (!field.colon) return;
  out.word(': ');
  out.ibox(0);
  printExpr(context, field.value);
  out.end();
}

function printFieldOrRest(context: RustContext, element: FieldValue | Rest): void {
  if ('member' in element) printField(context, element);
  else printRest(context, element);
}

function printRest(context: RustContext, rest: Rest): void {
  const { value } = rest;
  if (value !== undefined && context.comments.hasBetween(rest.start, value.start)) {
    printVerbatim(context, rest);
    return;
  }
  context.out.word('..');
  if (value !== undefined) printExpr(context, value);
}

/** @param before Where what stands in front ends: the last field, or the opening brace. */
function restElement({ text }: RustContext, before: number, rest: Expr | true): Rest {
  const comma = skipTrivia(text, before);
  const start = text[comma] === ',' ? skipTrivia(text, comma + 1) : comma;
  return rest === true ? { start, end: start + 2, value: undefined } : { start, end: rest.end, value: rest };
}
