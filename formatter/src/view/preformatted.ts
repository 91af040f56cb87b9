import type { Element, ViewNode } from 'tree-sitter-leptos';
import type { ViewContext } from './context.js';

/** Elements in which every blank and every newline of the text shows (HTML standard, 15.3.1 and 15.5.17). */
const PREFORMATTED = new Set(['pre', 'textarea']);

/** Whether what is between an element's tags has to stay as it is written, blank for blank. */
export function keepsContent(element: Element): boolean {
  return PREFORMATTED.has(element.name) && holdsText(element.children);
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
