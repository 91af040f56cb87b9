import type { Span, TagName, ViewDocument } from 'tree-sitter-leptos';
import { tagPlaceAt } from './tag-place.js';

/**
 * The names of the open and the close tag, where a UTF-16 offset touches one of them.
 *
 * @returns One name where there is no other tag, none where the offset is at no tag's name.
 */
export function matchingTagNames(document: ViewDocument, offset: number): TagName[] {
  const place = tagPlaceAt(document, offset);
  if (place?.kind === 'tagName') {
    const { owner } = place;
    const names = owner.kind === 'element' ? [owner.open.name, owner.close?.name] : [owner.name];
    return names.filter(name => name !== undefined);
  }
  const name = place?.kind === 'closeTag' ? place.tag.name : undefined;
  if (place?.kind !== 'closeTag' || name === undefined) return [];
  const element = place.parents[place.parents.length - 1];
  const isItsOwn = element?.kind === 'element' && element.close === place.tag;
  return isItsOwn ? [element.open.name, name] : [name];
}

/** The names of a tag and of its counterpart, to be shown together. */
export function documentHighlights(document: ViewDocument, offset: number): Span[] {
  return matchingTagNames(document, offset).map(({ start, end }) => ({ start, end }));
}
