import { pathAt, type ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import { tagPlaceAt } from '../tag-place.js';
import { attributeNames } from './attribute-names.js';
import { attributeValues } from './attribute-values.js';
import { closeTags } from './close-tags.js';
import type { Completion } from './item.js';
import { doctype, tagNames } from './tag-names.js';

/** What a `<!` can be at the beginning of, or in, as long as it is not finished. */
const OUTSIDE_OF_TEXT: ReadonlySet<string> = new Set([
  'view',
  'incomplete_tag',
  'raw_text',
  'doctype',
  'comment',
  'unparsed',
]);

/**
 * What can be typed at a UTF-16 offset in a tag. Nothing in Rust code, in text and in comments.
 *
 * Every proposal replaces the whole word that is being typed.
 */
export function complete(document: ViewDocument, offset: number, context: FeatureContext): Completion[] {
  const place = tagPlaceAt(document, offset);
  switch (place?.kind) {
    case 'tagName':
      return tagNames(place.span, place.parents, place.owner.start, context);
    case 'closeTag':
      return closeTags(place);
    case 'attributeName':
      return attributeNames(place, context);
    case 'attributeValue':
      return attributeValues(place, context);
    case undefined:
      return declaration(document, offset);
  }
}

/** `<!` is no tag yet. At the root of a view it can become the document type. */
function declaration(document: ViewDocument, offset: number): Completion[] {
  const typed = /<(![a-z]*)$/i.exec(document.text.slice(Math.max(0, offset - 12), offset))?.[1];
  if (typed === undefined) return [];
  const start = offset - typed.length;
  const [innermost, parent] = [...pathAt(document, start - 1)].reverse();
  const root = innermost?.kind === 'view' ? innermost : parent;
  const isContent = innermost !== undefined && OUTSIDE_OF_TEXT.has(innermost.kind);
  return isContent && root?.kind === 'view' ? [doctype({ start, end: offset })] : [];
}
