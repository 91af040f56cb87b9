import type { ViewCall } from 'tree-sitter-leptos';
import { applyEdits } from 'tree-sitter-leptos/parserless';
import type { FormatOptions } from '../options.js';
import { classEdits } from '../sort-classes.js';
import type { FileContext, FormattedCall } from './context.js';
import { keepPromise, refused } from './keep-promise.js';
import { isEmpty, print } from './print-call.js';
import { lexCall, type ReadCall, readCall, syntaxRefusals } from './read-call.js';

/**
 * Formats one outermost view. Before anything is returned it is made sure that the formatted view has all that it had,
 * that it parses, and that formatting it again changes nothing; a view that fails is left as it is.
 */
export function formatCall(file: FileContext, text: string, call: ViewCall, indent: number): FormattedCall {
  const { remembered } = file;
  if (remembered === undefined) return formatAnew(file, text, call, indent);
  const head = `${remembered.layout} ${indent} `;
  const written = text.slice(call.start, call.end);
  if (remembered.views.has(head + written)) return { text: undefined, refusals: [] };
  const formatted = formatAnew(file, text, call, indent);
  if (formatted.refusals.length === 0) remembered.views.add(head + (formatted.text ?? written));
  return formatted;
}

function formatAnew(file: FileContext, text: string, call: ViewCall, indent: number): FormattedCall {
  const written = readCall(file, lexCall(text, call, indent));
  const problems = syntaxRefusals(written, written.view);
  if (problems.length > 0 || isEmpty(text, written.view)) return { text: undefined, refusals: problems };
  const sorted = sortClasses(file, written);
  const printed = print(file, sorted);
  if (printed.text === text.slice(call.start, call.end)) return { text: undefined, refusals: printed.refusals };
  const kept = keepPromise(file, written, printed, sorted !== written);
  if (kept !== undefined) return kept;
  if (file.options.attrValueBraceStyle !== 'Preserve') return formatWithBraces(file, text, call, indent);
  const message = 'Formatting this view leads to no end, or to code that does not parse.';
  return refused(call, { offset: call.start, message }, printed.refusals);
}

/**
 * As `formatAnew`, with all braces around values as they are: a parser may take what is without for something else, as
 * our grammar does where a line comment stands in a range.
 */
function formatWithBraces(file: FileContext, text: string, call: ViewCall, indent: number): FormattedCall {
  const options: FormatOptions = { ...file.options, attrValueBraceStyle: 'Preserve' };
  return formatAnew({ ...file, options }, text, call, indent);
}

function sortClasses(file: FileContext, read: ReadCall): ReadCall {
  if (file.sortClasses === undefined) return read;
  const { text, call, indent } = read;
  const edits = classEdits(read.view, text, file.options, file.sortClasses);
  if (edits.length === 0) return read;
  const sorted = applyEdits(text, edits);
  const growth = sorted.length - text.length;
  const place = { ...call, end: call.end + growth, bodyEnd: call.bodyEnd + growth };
  return readCall(file, lexCall(sorted, place, indent));
}
