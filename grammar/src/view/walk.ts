import type { ViewDocument } from '../document.js';
import { type Located, touches } from './located.js';
import type { RustCode, TagItem, View, ViewNode } from './nodes.js';

/** Everything that `pathAt` can meet on its way from a view to a position. */
export type Place = View | ViewNode | TagItem | RustCode;

/** What lies in a view. */
export type Inner = Exclude<Place, View>;

/** All views of a document, each before those nested in it. */
export function* allViews(document: Pick<ViewDocument, 'views'>): Generator<View> {
  const pending: View[] = [...document.views].reverse();
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
 * Without recursion: a view may be thousands of levels deep. Without garbage: this runs after each keystroke.
 */
export function visit(view: View, see: (place: Inner) => void): void {
  const pending: Inner[] = [];
  pushReversed(pending, view.children);
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    see(place);
    pushParts(pending, place);
  }
}

/** What lies directly in a node, a tag's items before its children. */
export function partsOf(place: Place): readonly Inner[] {
  if (place.kind === 'view') return place.children;
  const parts: Inner[] = [];
  pushParts(parts, place);
  return parts.reverse();
}

/** Pushes the parts of a node, the last one first. */
function pushParts(parts: Inner[], place: Inner): void {
  switch (place.kind) {
    case 'fragment':
      pushReversed(parts, place.children);
      return;
    case 'element':
      pushReversed(parts, place.children);
      pushReversed(parts, place.open.items);
      return;
    case 'incomplete_tag':
      pushReversed(parts, place.items);
      return;
    case 'attribute':
      if (place.value?.code !== undefined) parts.push(place.value.code);
      if (place.bindings !== undefined) parts.push(place.bindings);
      return;
    case 'block':
    case 'spread':
    case 'shorthand':
      parts.push(place.code);
      return;
    case 'raw_text':
      pushReversed(parts, place.comments);
      return;
  }
}

function pushReversed(parts: Inner[], more: readonly Inner[]): void {
  for (let index = more.length - 1; index >= 0; index--) {
    const part = more[index];
    if (part !== undefined) parts.push(part);
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
