import { type RustComment, type Span, type View, type ViewNode, visit } from 'tree-sitter-leptos/parserless';
import { ignoresNext } from './ignore.js';
import type { AttributeItem } from './print-attributes.js';
import { siblingsOf } from './siblings.js';

/**
 * The nodes and attributes of a view, without those of views nested in it, that a comment in front of them tells to
 * leave as they are written.
 */
export function ignoredParts(text: string, view: View): readonly Span[] {
  const { start, end } = view;
  if (!text.slice(start, end).includes('-ignore')) return [];
  const spans: Span[] = [];
  const collect = <T extends ViewNode | AttributeItem>(
    parts: readonly (T | RustComment)[],
    from: number,
    to: number,
  ) => {
    for (const { part, gap } of siblingsOf<T>(text, parts, from, to).parts) {
      if (ignoresNext({ text }, gap)) spans.push({ start: part.start, end: part.end });
    }
  };
  collect<ViewNode>(view.children, view.body.start, view.body.end);
  visit(view, place => {
    if (place.kind === 'fragment') collect<ViewNode>(place.children, place.start + place.openLength, place.end);
    if (place.kind !== 'element') return;
    const { open, children } = place;
    collect<AttributeItem>(open.items, (open.generics ?? open.name).end, open.tagEnd.start);
    collect<ViewNode>(children, open.end, place.end);
  });
  return spans;
}
