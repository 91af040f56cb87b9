import { type Element, type Place, pathAt, type Span, touches, type ViewDocument } from 'tree-sitter-leptos';

/** Editors get the spans as a chain, which is written and read by recursion. */
const MAXIMAL_DEPTH = 500;

/**
 * What "expand selection" selects around a UTF-16 offset, from the inside out: value, attribute, tag, element, content
 * of the element around it, that element, …, the view's body, the view.
 */
export function selectionSpans(document: ViewDocument, offset: number): Span[] {
  const spans = pathAt(document, offset)
    .flatMap(spansOf)
    // Editors refuse all of an answer with a span that is not around the cursor.
    .filter(span => touches(span, offset))
    .map(({ start, end }) => ({ start, end }));
  const nested: Span[] = [];
  for (const span of spans.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = nested[nested.length - 1];
    if (inner === undefined || isWider(span, inner)) nested.push(span);
  }
  return nested.slice(0, MAXIMAL_DEPTH);
}

function spansOf(place: Place): Span[] {
  switch (place.kind) {
    case 'view':
      return [place.body, place];
    case 'element':
      return [...partsOfElement(place), place];
    case 'fragment':
      return [{ start: place.start + 2, end: place.closed ? place.end - 3 : place.end }, place];
    case 'incomplete_tag':
      return [...(place.name === undefined ? [] : [place.name]), place];
    case 'text':
      return [place.content, place];
    case 'attribute': {
      const key = { start: place.start, end: place.keyEnd.end };
      return [key, place.value?.content, place.value, place].filter(span => span !== undefined);
    }
    default:
      return [place];
  }
}

function partsOfElement({ open, close, end }: Element): Span[] {
  const content = open.selfClosing ? undefined : { start: open.end, end: close?.start ?? end };
  return [open.name, close?.name, open, close, content].filter(span => span !== undefined);
}

function isWider(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
