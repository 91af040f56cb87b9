import { type Element, type Span, type View, type ViewNode, visit } from 'tree-sitter-leptos/parserless';
import type { ViewContext } from './context.js';

/** Elements in which every blank and every newline of the text shows (HTML standard, 15.3.1 and 15.5.17). */
const PREFORMATTED = new Set(['pre', 'textarea']);

/** Whether what is between an element's tags has to stay as it is written, blank for blank. */
export function keepsContent(element: Element): boolean {
  return PREFORMATTED.has(element.name) && holdsText(element.children);
}

/**
 * What stands between the tags of such elements in a view, and in those nested in it, in order. Around it code that
 * stays as it is written may be moved.
 */
export function preformattedIn(view: View): readonly Span[] {
  const spans: Span[] = [];
  const pending: View[] = [view];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    visit(current, place => {
      if (place.kind === 'rust') pending.push(...place.views);
      if (place.kind !== 'element' || place.close === undefined || !keepsContent(place)) return;
      spans.push({ start: place.open.end, end: place.close.start });
    });
  }
  return spans.sort((one, other) => one.start - other.start);
}

/** Whether there is unquoted text among nodes or in them; without recursion, as they may be thousands of levels deep. */
function holdsText(nodes: readonly ViewNode[]): boolean {
  const pending = [...nodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'raw_text') return true;
    for (const child of nodesIn(node)) pending.push(child);
  }
  return false;
}

function nodesIn(node: ViewNode): readonly ViewNode[] {
  if (node.kind === 'element' || node.kind === 'fragment') return node.children;
  return node.kind === 'block' ? node.code.views.flatMap(view => view.children) : [];
}

/** Prints what is between two tags (UTF-16 offsets) as it is. */
export function printContentAsWritten(context: ViewContext, start: number, end: number): void {
  context.out.asWritten(context.text.slice(start, end));
}
