import { Element, Fragment, type Located, type ParentNode, View, type ViewNode } from 'tree-sitter-leptos/parserless';
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

/** Which of the two tags around children. */
export type Edge = 'start' | 'end';

/**
 * What separates the first or last child from the tag around it: inside of a block-level element the page shows no blank
 * there, and none next to what is not unquoted text.
 */
export function separatorAtEdge(parent: Element | Fragment, edge: Edge, child: ViewNode, touching: boolean): Separator {
  if (child.kind !== 'raw_text' || !showsBlanks(parent, edge)) return 'zerobreak';
  return touching ? 'none' : 'space';
}

function hidesBlanks(node: ViewNode): boolean {
  return node.kind === 'element' && swallowsBlanks(node.name);
}

/** Whether a blank inside of a tag may be seen; with a fragment what is beside it, or around it, decides. */
function showsBlanks(parent: ParentNode, edge: Edge): boolean {
  if (parent.kind === 'element') return !hidesBlanksAtTags(parent.name);
  const { owner } = parent;
  if (parent.kind === 'view' || !isParent(owner)) return false;
  const nodes = owner.children.filter(node => node.kind !== 'rust_comment');
  const beside = nodes[nodes.indexOf(parent) + (edge === 'start' ? -1 : 1)];
  return beside === undefined ? showsBlanks(owner, edge) : !hidesBlanks(beside);
}

function isParent(owner: Located | undefined): owner is ParentNode {
  return owner instanceof Element || owner instanceof Fragment || owner instanceof View;
}
