import type { Element, View, ViewNode } from 'tree-sitter-leptos';
import { kindOf } from './element-kind.js';
import { isSlot } from './elements.js';

/**
 * What the macro makes of a view, as far as its text alone tells: an element or component, `several` nodes, or `text`.
 * Elements, texts and several nodes are of types of their own in all versions of Leptos, with `--cfg erase_components` as
 * well. Two components may be of one type, and so may custom elements.
 */
export type ViewShape =
  | { readonly kind: 'element'; readonly name: string }
  | { readonly kind: 'component'; readonly element: Element }
  | { readonly kind: 'several' | 'text' | 'custom' };

/** @returns Undefined where a view may be of any type: `view! { {value} }` is what the value is. */
export function shapeOf({ children }: View): ViewShape | undefined {
  return shapeOfNodes(children);
}

/** The shape in words, as a part of a sentence. */
export function shapeInWords(shape: ViewShape): string {
  switch (shape.kind) {
    case 'element':
      return `\`<${shape.name}>\``;
    case 'component':
      return `\`<${shape.element.name}>\``;
    case 'several':
      return 'several nodes';
    case 'text':
      return 'text';
    case 'custom':
      return 'a custom element';
  }
}

function shapeOfNodes(children: readonly ViewNode[]): ViewShape | undefined {
  const nodes = children.filter(node => node.kind !== 'rust_comment' || node.isDoc);
  const [first] = nodes;
  if (first === undefined || !nodes.every(isPlain)) return undefined;
  // A slot among them becomes none of them.
  if (nodes.length > 1)
    return nodes.filter(node => !isTagOfComponent(node)).length > 1 ? { kind: 'several' } : undefined;
  switch (first.kind) {
    case 'element':
      return shapeOfElement(first);
    case 'fragment': {
      const inner = shapeOfNodes(first.children);
      // Up to 0.6 a fragment is one, whatever it holds; since then a single node in it is that node.
      return inner?.kind === 'several' ? inner : undefined;
    }
    case 'text':
    case 'raw_text':
      return { kind: 'text' };
    default:
      return undefined;
  }
}

/** Whether a node is one in all versions: comments count in some. */
function isPlain({ kind }: ViewNode): boolean {
  return kind === 'element' || kind === 'fragment' || kind === 'text' || kind === 'raw_text' || kind === 'block';
}

function isTagOfComponent(node: ViewNode): boolean {
  return node.kind === 'element' && node.open.name.isComponent;
}

function shapeOfElement(element: Element): ViewShape | undefined {
  const kind = kindOf(element);
  switch (kind) {
    case 'list':
      return undefined;
    case 'component':
      return isSlot(element) ? undefined : { kind, element };
    case 'custom':
      return { kind };
    default:
      // `use_` is SVG's `use`.
      return { kind: 'element', name: element.name.replace(/_$/, '') };
  }
}
