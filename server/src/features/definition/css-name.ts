import type { ViewDocument } from 'tree-sitter-leptos';
import type { FoundStyle } from '../../styles/model.js';
import { cssPieceAt } from '../css-region.js';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { htmlAttributeOf } from '../tag-kind.js';
import { tagPlaceAt } from '../tag-place.js';

/** The rules for the id at an offset, and where a custom property is set that the CSS of a view uses. */
export function cssNameDefinition(document: ViewDocument, offset: number, context: FeatureContext): FileSpan[] {
  return foundAt(document, offset, context)
    .filter(({ rule }) => rule !== undefined)
    .map(({ sheet, start, end }) => ({ file: sheet.file, start, end }));
}

function foundAt(document: ViewDocument, offset: number, { styles }: FeatureContext): readonly FoundStyle[] {
  const { text } = document;
  if (cssPieceAt(document, offset) !== undefined) {
    const before = /[\w-]*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? '';
    const behind = /^[\w-]*/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
    const word = before + behind;
    return word.startsWith('--') ? styles.propertyNamed(word) : [];
  }
  const place = tagPlaceAt(document, offset);
  if (place?.kind !== 'attributeValue' || !place.quoted || htmlAttributeOf(place.attribute, place.tag) !== 'id')
    return [];
  return styles.idNamed(text.slice(place.span.start, place.span.end));
}
