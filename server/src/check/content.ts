import type { Attribute, Element, ViewNode } from 'tree-sitter-leptos';
import { isSlotMark } from '../features/components/resolve-tag.js';

/** Whether a tag sets `children`: comments, slots and empty blocks do not (view-language.md 3.3, 3.4). */
export function hasContent({ children }: Element): boolean {
  return children.some(isContent);
}

/** What becomes part of `children`, in the order of the text. */
export function contentOf({ children }: Element): readonly ViewNode[] {
  return children.filter(isContent);
}

/** Whether an attribute names what the content is passed: `let:item`, `let(item)`; Leptos passes over `let=item`. */
export function namesContent({ directive, key, bindings }: Attribute): boolean {
  return directive?.text === 'let' || (key === 'let' && bindings !== undefined);
}

function isContent(node: ViewNode): boolean {
  switch (node.kind) {
    case 'comment':
    case 'rust_comment':
      return false;
    case 'element':
      return !(node.open.name.isComponent && node.open.attributes.some(isSlotMark));
    case 'block':
      // An empty block is two characters and blanks; comments in one are too rare to be read for it.
      return node.length > 2;
    default:
      return true;
  }
}
