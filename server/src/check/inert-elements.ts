import type { Element, TagItem, View, ViewNode } from 'tree-sitter-leptos';
import { isMathElement } from './element-kind.js';
import { elementsIn, holderOf, isAttributeList, isComponent, viewOf } from './elements.js';
import type { ViewSource } from './rule.js';

/** With a value, these are never part of the text; without, they are. */
const LIVE_DIRECTIVES = new Set(['style', 'prop', 'on', 'use', 'bind']);

const CACHE = new WeakMap<readonly View[], ReadonlySet<Element>>();

/**
 * The elements that Leptos 0.7 and later writes into the page as text, because nothing in them can change: neither
 * their names nor their attributes are looked at (view-language.md 2.1, "Inert fast path").
 */
export function inertElements(document: ViewSource): ReadonlySet<Element> {
  const known = CACHE.get(document.views);
  if (known !== undefined) return known;
  const elements = elementsIn(document);
  const fixed = fixedAmong(elements);
  const inert = new Set<Element>();
  for (const element of elements) {
    const holder = holderOf(element);
    if (holder?.kind !== 'element' || isComponent(holder)) continue;
    if (inert.has(holder) || (fixed.has(element) && canBeginInert(element))) inert.add(element);
  }
  CACHE.set(document.views, inert);
  return inert;
}

/** The elements in which nothing can change; inner ones are asked before those around them. */
function fixedAmong(elements: readonly Element[]): ReadonlySet<Element> {
  const fixed = new Set<Element>();
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    if (element === undefined || isComponent(element) || isAttributeList(element)) continue;
    if (element.open.items.every(isFixedItem) && element.children.every(child => isFixedNode(child, fixed))) {
      fixed.add(element);
    }
  }
  return fixed;
}

function isFixedItem(item: TagItem): boolean {
  if (item.kind === 'rust_comment') return true;
  if (item.kind !== 'attribute' || item.bindings !== undefined) return false;
  if (item.value === undefined) return true;
  return item.value.form === 'string' && !LIVE_DIRECTIVES.has(item.directive?.text ?? '');
}

function isFixedNode(node: ViewNode, fixed: ReadonlySet<Element>): boolean {
  switch (node.kind) {
    case 'text':
    case 'raw_text':
    case 'rust_comment':
      return true;
    case 'element':
      return fixed.has(node);
    default:
      return false;
  }
}

function canBeginInert(element: Element): boolean {
  if (element.open.items.length === 0 && element.children.length === 0) return false;
  if (isMathElement(element.name)) return false;
  const view = viewOf(element);
  return view !== undefined && view.globalClass === undefined && !/(?:^|::)template$/.test(view.macro.text);
}
