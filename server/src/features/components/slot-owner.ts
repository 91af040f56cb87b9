import { Element, View } from 'tree-sitter-leptos';
import type { Tag } from '../tag-place.js';

/**
 * The element of the component whose prop a slot's tag fills: the innermost around it, slots included (view-language.md
 * 3.4). Undefined where none is in the same view.
 */
export function slotOwner(tag: Tag): Element | undefined {
  const slot = tag.kind === 'open_tag' ? tag.owner : tag;
  // What is outside of a block has nothing to do with the view in it.
  for (let node = slot?.owner; node !== undefined && !(node instanceof View); node = node.owner) {
    if (node instanceof Element && node.open.name.isComponent) return node;
  }
  return undefined;
}
