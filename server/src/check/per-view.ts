import type { View } from 'tree-sitter-leptos';
import type { ViewSource } from './rule.js';

/**
 * Finds something in all outermost views of a document, and after an edit again only in those that it has changed: a
 * view that was left alone is the same object, wherever it has moved to.
 *
 * @param find What is in one of them and those nested in it. It may look at nothing else.
 * @returns What is in all of them, in their order; the same list until the document changes.
 */
export function perView<T>(find: (view: View) => readonly T[]): (document: Pick<ViewSource, 'views'>) => readonly T[] {
  const byView = new WeakMap<View, readonly T[]>();
  const byViews = new WeakMap<readonly View[], readonly T[]>();
  const findOnce = (view: View): readonly T[] => {
    const known = byView.get(view);
    if (known !== undefined) return known;
    const found = find(view);
    byView.set(view, found);
    return found;
  };
  return ({ views }) => {
    const [only] = views;
    if (only !== undefined && views.length === 1) return findOnce(only);
    const known = byViews.get(views);
    if (known !== undefined) return known;
    const found = views.flatMap(findOnce);
    byViews.set(views, found);
    return found;
  };
}
