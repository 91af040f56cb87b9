import { pathAt, type Span, type ViewDocument } from 'tree-sitter-leptos';
import type { Binding } from '../bindings/bindings.js';
import { inlineArguments } from '../occurrences/inline-arguments.js';
import { variableUses } from '../occurrences/variable-uses.js';
import { asIdentifier } from '../rust-keywords.js';

/** Types that are moved, and can be cloned. */
const OWNED = /^(?:Option<)?(?:(?:std::\w+::)?(?:String|Vec<.*>|Box<str>|(?:Hash|BTree)(?:Map|Set)<.*>))>?$/s;

/** Methods that take what they are called on. */
const TAKES =
  /^\s*\.\s*(?:into\w*|unwrap\w*|expect|map\w*|and_then|or\w*|then\w*|zip|filter|flatten|ok\w*)\s*(?:\(|::)/;

/**
 * What the tag of a new component passes for a variable: the variable, or a clone where the code that moves there only
 * looked at it and others need it as well.
 *
 * @param moved The code that moves to the component.
 * @param item The function that it moves out of.
 * @param type That of the variable, where it is known.
 */
export function passedValue(
  document: ViewDocument,
  { name }: Binding,
  moved: Span,
  item: Span,
  type: string | undefined,
): string {
  const written = asIdentifier(name);
  const uses = variableUses(document, moved, name);
  const formatted = new Set(inlineArguments(document, moved, name).map(({ start }) => start));
  const isMoved = uses.some(use => isTaken(document, use, formatted.has(use.start)));
  if (isMoved || !(OWNED.test(type ?? '') || uses.some(use => isCloned(document, use)))) return written;
  // What runs in front has it by then.
  const isNeeded = variableUses(document, { start: moved.end, end: item.end }, name).length > 0;
  return isNeeded || isRepeated(document, moved) ? `${written}.clone()` : written;
}

function isCloned({ text }: ViewDocument, { end }: Span): boolean {
  return /^\s*\.\s*clone\s*\(\s*\)/.test(text.slice(end, end + 100));
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

/** Whether the tag stands in a closure, or among the children of a component, which may be called many times. */
function isRepeated(document: ViewDocument, { start }: Span): boolean {
  return pathAt(document, start).some(
    place =>
      (place.kind === 'element' && place.open.name.isComponent && place.start < start) ||
      (place.kind === 'rust' && document.text.slice(place.start, start).includes('|')),
  );
}
