import type { ViewDocument } from 'tree-sitter-leptos';
import type { FeatureContext } from '../feature-context.js';
import type { FileSpan } from '../file-span.js';
import { tagPlaceAt } from '../tag-place.js';

/** The open tag that a close tag of an element belongs to. That of a component leads to the component. */
export function closeTagDefinition(document: ViewDocument, offset: number, { file }: FeatureContext): FileSpan[] {
  const place = tagPlaceAt(document, offset);
  if (place?.kind !== 'closeTag' || place.tag.name?.isComponent === true || file === undefined) return [];
  const element = place.parents.at(-1);
  if (element?.kind !== 'element' || element.close !== place.tag) return [];
  const { start, end } = element.open.name;
  return [{ file, start, end }];
}
