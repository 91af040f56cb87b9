import type { ViewDocument } from '../document.js';
import { type Located, touches } from './located.js';
import type { RustCode, TagItem, View, ViewNode } from './nodes.js';

/** Everything that `pathAt` can meet on its way from a view to a position. */
export type Place = View | ViewNode | TagItem | RustCode;

/** All views of a document, each before those nested in it. */
export function* allViews(document: ViewDocument): Generator<View> {
  for (const view of document.views) yield* withNested(view);
}

function* withNested(root: View): Generator<View> {
  const pending: View[] = [root];
  for (let view = pending.pop(); view !== undefined; view = pending.pop()) {
    yield view;
    const nested: View[] = [];
    visit(view, place => {
      if (place.kind === 'rust') nested.push(...place.views);
    });
    for (const inner of nested.reverse()) pending.push(inner);
  }
}

/**
 * Calls `see` for everything in a view, parents first, in the order of the text. Nested views are not entered.
 * Without recursion: a view may be thousands of levels deep.
 */
export function visit(view: View, see: (place: Exclude<Place, View>) => void): void {
  const pending: Exclude<Place, View>[] = [...view.children].reverse();
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    see(place);
    const inner = partsOf(place);
    for (let index = inner.length - 1; index >= 0; index--) {
      const part = inner[index];
      if (part !== undefined) pending.push(part);
    }
  }
}

/** What lies directly in a node, a tag's items before its children. */
export function partsOf(place: Place): readonly Exclude<Place, View>[] {
  switch (place.kind) {
    case 'view':
    case 'fragment':
      return place.children;
    case 'element':
      return [...place.open.items, ...place.children];
    case 'incomplete_tag':
      return place.items;
    case 'attribute':
      return [
        ...(place.bindings === undefined ? [] : [place.bindings]),
        ...(place.value?.code === undefined ? [] : [place.value.code]),
      ];
    case 'block':
    case 'spread':
    case 'shorthand':
      return [place.code];
    case 'raw_text':
      return place.comments;
    default:
      return [];
  }
}

/**
 * The way from the outermost view at `offset` (UTF-16) to the innermost node there, ends of nodes included;
 * empty where no view is. Of two neighbours that touch at the offset, the one that begins there is taken.
 */
export function pathAt(document: ViewDocument, offset: number): readonly Place[] {
  const path: Place[] = [];
  let candidates: readonly (Place & Located)[] = document.views;
  for (;;) {
    const found = candidates.filter(place => touches(place, offset));
    const place = found[found.length - 1];
    if (place === undefined) return path;
    path.push(place);
    candidates = place.kind === 'rust' ? place.views : partsOf(place);
  }
}
