import type { TextEdit, ViewDocument } from 'tree-sitter-leptos';
import { leptosAttributes } from './directives.js';
import { htmlAttributeOf } from './tag-kind.js';
import { tagPlaceAt } from './tag-place.js';

/**
 * The quotes that belong behind a `=` that was just typed behind the name of an HTML attribute.
 *
 * @param offset UTF-16, behind the `=`.
 */
export function autoQuote(document: ViewDocument, offset: number): TextEdit | undefined {
  if (document.text.charAt(offset - 1) !== '=') return undefined;
  const place = tagPlaceAt(document, offset);
  if (place?.kind !== 'attributeValue' || place.quoted) return undefined;
  const name = htmlAttributeOf(place.attribute, place.tag);
  if (name === undefined || leptosAttributes().includes(name)) return undefined;
  return { start: offset, end: offset, text: '""' };
}
