import { pathAt, type Span, type ViewDocument } from 'tree-sitter-leptos';
import type { Binding } from '../bindings/bindings.js';
import { variableUses } from '../occurrences/variable-uses.js';
import { asIdentifier } from '../rust-keywords.js';
import { takesIt } from './taken-variables.js';

/** Types that are moved, and can be cloned. */
const OWNED = /^(?:Option<)?(?:(?:std::\w+::)?(?:String|Vec<.*>|Box<str>|(?:Hash|BTree)(?:Map|Set)<.*>))>?$/s;

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
  if (takesIt(document, moved, name) || !(OWNED.test(type ?? '') || uses.some(use => isCloned(document, use))))
    return written;
  // What runs in front has it by then.
  const isNeeded = variableUses(document, { start: moved.end, end: item.end }, name).length > 0;
  return isNeeded || isRepeated(document, moved) ? `${written}.clone()` : written;
}

function isCloned({ text }: ViewDocument, { end }: Span): boolean {
  return /^\s*\.\s*clone\s*\(\s*\)/.test(text.slice(end, end + 100));
}

/** Whether the tag stands in a closure, or among the children of a component, which may be called many times. */
function isRepeated(document: ViewDocument, { start }: Span): boolean {
  return pathAt(document, start).some(
    place =>
      (place.kind === 'element' && place.open.name.isComponent && place.start < start) ||
      (place.kind === 'rust' && document.text.slice(place.start, start).includes('|')),
  );
}
