import { pathAt, type Span, type ViewDocument } from 'tree-sitter-leptos';
import { inlineArguments } from '../occurrences/inline-arguments.js';
import { variableUses } from '../occurrences/variable-uses.js';

/** Methods that take what they are called on. */
const TAKES =
  /^\s*\.\s*(?:into\w*|unwrap\w*|expect|map\w*|and_then|or\w*|then\w*|zip|filter|flatten|ok\w*)\s*(?:\(|::)/;

/** Whether a piece of a view takes a variable, so that nobody behind it has it, unless its type is copied. */
export function takesIt(document: ViewDocument, piece: Span, name: string): boolean {
  const formatted = new Set(inlineArguments(document, piece, name).map(({ start }) => start));
  return variableUses(document, piece, name).some(use => isTaken(document, use, formatted.has(use.start)));
}

/** Whether code takes a variable, as a closure with `move` does. A `&`, methods and formats only look at it. */
function isTaken(document: ViewDocument, { start, end }: Span, isFormatted: boolean): boolean {
  const { text } = document;
  const code = pathAt(document, start).findLast(({ kind }) => kind === 'rust');
  const before = code === undefined ? '' : text.slice(code.start, start);
  if (code === undefined || /\bmove\s*\|/.test(before)) return true;
  if (isFormatted || /&\s*$/.test(before)) return false;
  const behind = text.slice(end, end + 100);
  return !/^\s*\.\s*\w+\s*(?:\(|::)/.test(behind) || TAKES.test(behind);
}
