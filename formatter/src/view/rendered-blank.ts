import type { Element, Fragment, View, ViewNode } from 'tree-sitter-leptos';
import { hidesBlanksAtTags, swallowsBlanks } from './html-blocks.js';

/** What may stand between two parts: a break that is a blank or a newline, one that is nothing or a newline, nothing. */
export type Separator = 'space' | 'zerobreak' | 'none';

/**
 * What separates two neighbours so that the page shows the same as before: next to unquoted text a blank in the source
 * is a blank on the page, and where there is none, none may come. Everywhere else white space is leptosfmt's choice
 * (leptosfmt.md 2.4).
 */
export function separatorBetween(before: ViewNode, after: ViewNode, touching: boolean): Separator {
  const isText = before.kind === 'raw_text' || after.kind === 'raw_text';
  if (isText && !hidesBlanks(before) && !hidesBlanks(after)) return touching ? 'none' : 'space';
  return after.kind === 'raw_text' || touching ? 'zerobreak' : 'space';
}

/**
 * What separates the first or last child from the tag around it: inside of a block-level element the page shows no blank
 * there, and none next to what is not unquoted text.
 */
export function separatorAtEdge(parent: Element | Fragment, child: ViewNode, touching: boolean): Separator {
  if (child.kind !== 'raw_text' || !showsEdges(parent)) return 'zerobreak';
  return touching ? 'none' : 'space';
}

function hidesBlanks(node: ViewNode): boolean {
  return node.kind === 'element' && swallowsBlanks(node.name);
}

/** Whether a blank behind the open tag may be seen; that of a fragment is the business of what the fragment is in. */
function showsEdges(parent: Element | Fragment | View): boolean {
  if (parent.kind === 'element') return !hidesBlanksAtTags(parent.name);
  if (parent.kind === 'view') return false;
  const { owner } = parent;
  return isParent(owner) && showsEdges(owner);
}

function isParent(owner: unknown): owner is Element | Fragment | View {
  return (
    typeof owner === 'object' &&
    owner !== null &&
    'kind' in owner &&
    (owner.kind === 'element' || owner.kind === 'fragment' || owner.kind === 'view')
  );
}
