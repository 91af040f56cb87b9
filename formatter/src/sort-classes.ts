import { type Attribute, type View, visit } from 'tree-sitter-leptos';
import type { ClassSorter, FormatEdit } from './format.js';
import { isFormatted } from './is-formatted.js';
import type { FormatOptions } from './options.js';
import type { Expr } from './rust/ast.js';
import { parseExpression } from './rust/parse/index.js';

/**
 * The edits that sort the class lists in a view and in those nested in it: of the attributes in `attrValues` every string
 * that stands for itself, in a tuple (`("a b", condition)`) or in an array.
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
    visit(current, place => {
      if (place.kind === 'rust') pending.push(...place.views.filter(nested => isFormatted(nested, macroNames)));
      if (place.kind === 'attribute' && attrValues[place.key] === 'Tailwind') {
        edits.push(...editsOf(place, text, sort));
      }
    });
  }
  return edits.sort((a, b) => a.start - b.start);
}

function editsOf(attribute: Attribute, text: string, sort: ClassSorter): readonly FormatEdit[] {
  if (attribute.value?.code === undefined) return [];
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
