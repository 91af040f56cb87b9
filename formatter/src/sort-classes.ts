import { type Attribute, type Span, type View, visit } from 'tree-sitter-leptos/parserless';
import type { ClassSorter, FormatEdit } from './format.js';
import { isFormatted } from './is-formatted.js';
import { skippedSpans } from './locate/skipped.js';
import type { FormatOptions } from './options.js';
import type { Expr } from './rust/ast.js';
import { parseExpression } from './rust/parse/index.js';
import { ignoredParts } from './view/ignored-parts.js';

/**
 * The edits that sort the class lists in a view and in those nested in it: of the attributes in `attrValues` every string
 * that stands for itself, in a tuple (`("a b", condition)`) or in an array. What is left as it is written is not sorted.
 */
export function classEdits(
  view: View,
  text: string,
  { attrValues, macroNames }: FormatOptions,
  sort: ClassSorter,
): readonly FormatEdit[] {
  const edits: FormatEdit[] = [];
  const pending: View[] = [view];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    const ignored = ignoredParts(text, current);
    visit(current, place => {
      if (isIn(place, ignored)) return;
      if (place.kind === 'rust') {
        const skipped = skippedSpans(text, place);
        pending.push(...place.views.filter(nested => isFormatted(nested, macroNames) && !isIn(nested, skipped)));
      }
      if (place.kind === 'attribute' && attrValues[place.key] === 'Tailwind') {
        edits.push(...editsOf(place, text, sort));
      }
    });
  }
  return edits.sort((a, b) => a.start - b.start);
}

function isIn(place: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= place.start && place.end <= end);
}

function editsOf(attribute: Attribute, text: string, sort: ClassSorter): readonly FormatEdit[] {
  if (attribute.value?.code === undefined || skippedSpans(text, attribute).length > 0) return [];
  const parsed = parseExpression(text, attribute.value.start, attribute.value.end);
  if (parsed === undefined) return [];
  return classLiterals(parsed.node).flatMap(literal => editOf(literal, text, sort));
}

/** The strings that are lists of classes. */
function classLiterals(value: Expr): readonly Expr[] {
  switch (value.kind) {
    case 'literal':
      return value.literal === 'string' || value.literal === 'raw_string' ? [value] : [];
    case 'paren':
      return classLiterals(value.inner);
    case 'tuple':
      return value.elements.slice(0, 1).flatMap(classLiterals);
    case 'array':
      return value.elements.flatMap(classLiterals);
    case 'block': {
      const [statement] = value.block.statements;
      const isSingle = value.block.statements.length === 1 && statement?.kind === 'stmt_expr' && !statement.semicolon;
      return isSingle ? classLiterals(statement.expr) : [];
    }
    default:
      return [];
  }
}

function editOf(literal: Expr, text: string, sort: ClassSorter): readonly FormatEdit[] {
  const written = text.slice(literal.start, literal.end);
  const from = written.indexOf('"') + 1;
  const classes = written.slice(from, written.lastIndexOf('"'));
  // An escape may stand for a blank or a quote: what is a class is not known then.
  if (written.startsWith('"') && classes.includes('\\')) return [];
  const sorted = sort(classes);
  if (sorted === classes) return [];
  const start = literal.start + from;
  return [{ start, end: start + classes.length, text: sorted }];
}
