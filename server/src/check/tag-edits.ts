import type { Element, Span, TextEdit } from 'tree-sitter-leptos';

/** The edits that give an element another name, in both of its tags. */
export function renamed(element: Element, name: string): TextEdit[] {
  const names: (Span | undefined)[] = [element.open.name, element.close?.name];
  return names.flatMap(place => (place === undefined ? [] : [{ start: place.start, end: place.end, text: name }]));
}
