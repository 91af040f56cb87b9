import { type Element, type Fragment, type ParentNode, type View, visit } from 'tree-sitter-leptos';
import { isSlotMark } from '../features/components/resolve-tag.js';
import { perView } from './per-view.js';

/** An element or fragment as a child of what holds it. */
type Child = Element | Fragment;

/** All views of a document, each before those nested in it. */
export const viewsIn = perView((view): readonly View[] => {
  const views = [view];
  // The list grows while it is walked: nested views are found on the way.
  for (const outer of views) {
    visit(outer, place => {
      if (place.kind === 'rust') views.push(...place.views);
    });
  }
  return views;
});

/**
 * All elements of a document's views, those of nested views included; parents before their children, each view in the
 * order of the text.
 */
export const elementsIn = perView((outermost): readonly Element[] => {
  const elements: Element[] = [];
  for (const view of viewsIn({ views: [outermost] })) {
    visit(view, place => {
      if (place.kind === 'element') elements.push(place);
    });
  }
  return elements;
});

/** What directly holds an element or fragment. */
export function holderOf(child: Child): ParentNode | undefined {
  const { owner } = child;
  return isParentNode(owner) ? owner : undefined;
}

/** The element that holds an element, fragments passed over; undefined for the roots of a view. */
export function parentOf(element: Element): Element | undefined {
  let holder = holderOf(element);
  while (holder?.kind === 'fragment') holder = holderOf(holder);
  return holder?.kind === 'element' ? holder : undefined;
}

/** The view that an element stands in. */
export function viewOf(element: Element): View | undefined {
  let holder = holderOf(element);
  while (holder !== undefined && holder.kind !== 'view') holder = holderOf(holder);
  return holder;
}

/** Whether a tag stands for a component, by its name (view-language.md 1.4). */
export function isComponent({ open }: Element): boolean {
  return open.name.isComponent;
}

/**
 * Whether all of a tag could be read. Where it could not, as in front of a quote that is not typed yet, strings and
 * names have changed places, and nothing in it is what was meant.
 */
export function hasWholeTag({ open }: Element): boolean {
  return open.items.every(item => {
    if (item.kind === 'unexpected' || item.kind === 'unparsed') return false;
    return item.kind !== 'attribute' || item.errors.length === 0;
  });
}

/** Whether a component's tag fills a slot of the component around it. */
export function isSlot(element: Element): boolean {
  return isComponent(element) && element.open.items.some(item => item.kind === 'attribute' && isSlotMark(item));
}

/** Whether a tag is `<{..} attributes/>`, a list of attributes that renders nothing. */
export function isAttributeList({ open }: Element): boolean {
  return open.name.form === 'block';
}

function isParentNode(owner: unknown): owner is ParentNode {
  if (typeof owner !== 'object' || owner === null || !('kind' in owner)) return false;
  return owner.kind === 'element' || owner.kind === 'fragment' || owner.kind === 'view';
}
