import type { Element, Fragment, Place } from 'tree-sitter-leptos';

/** Something that a close tag can close. */
export interface OpenElement {
  /** What stands between `</` and `>`: the name with its generics, nothing for a fragment. */
  readonly closeName: string;
  /** Where its open tag begins, UTF-16. */
  readonly start: number;
  readonly isClosed: boolean;
}

/**
 * What a close tag at an offset could close: the innermost that has none first, then the others from the inside.
 *
 * @param path The way from the outermost view to the offset. Only the innermost view counts.
 */
export function openElementsAt(path: readonly Place[], offset: number): OpenElement[] {
  const open: OpenElement[] = insideOut(path)
    .filter(place => isOpenAt(place, offset))
    .map(element => ({
      closeName: element.kind === 'element' ? closeNameOf(element) : '',
      start: element.start,
      isClosed: element.kind === 'element' ? !element.isUnclosed : element.closed,
    }));
  // A parent whose close tag an inner element of the same name has taken is the one that is left without.
  const first = open.findIndex(element => !element.isClosed);
  if (first <= 0) return open;
  return [...open.slice(first), ...open.slice(0, first)];
}

/** The name that a close tag must repeat: with the generics, without white space around. */
export function closeNameOf(element: Element): string {
  return element.name + (element.open.generics?.text ?? '');
}

/** The places of a path in its innermost view, the innermost first. */
export function insideOut(path: readonly Place[]): Place[] {
  const reversed = [...path].reverse();
  const view = reversed.findIndex(place => place.kind === 'view');
  return view < 0 ? reversed : reversed.slice(0, view);
}

function isOpenAt(place: Place, offset: number): place is Element | Fragment {
  if (place.kind === 'fragment') return offset >= place.start + 2 && (!place.closed || offset < place.end);
  if (place.kind !== 'element' || place.open.selfClosing) return false;
  return offset >= place.open.end && (place.close === undefined || offset < place.close.end);
}
