import { Element, type Located, View } from 'tree-sitter-leptos';
import type { Tag } from '../tag-place.js';

/** The element of the component whose prop a slot's tag fills (view-language.md 3.4). */
export function slotOwner(tag: Tag): Element | undefined {
  const slot = tag.kind === 'open_tag' ? tag.owner : tag;
  return slot && componentAround(slot);
}

/** The innermost component around a tag, slots included; undefined where none is in the same view. */
export function componentAround(tag: Located): Element | undefined {
  // What is outside of a block has nothing to do with the view in it.
  for (let node = tag.owner; node !== undefined && !(node instanceof View); node = node.owner) {
    if (node instanceof Element && node.open.name.isComponent) return node;
  }
  return undefined;
}
