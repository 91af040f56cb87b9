import { elementName, htmlAttributeOf } from '../tag-kind.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** The values of an enumerated attribute, in quotes where they are not typed yet. */
export function attributeValues({ place, context: { html } }: CompletionQuery): Completion[] {
  if (place?.kind !== 'attributeValue') return [];
  const { attribute, tag, span, quoted } = place;
  const name = htmlAttributeOf(attribute, tag);
  if (name === undefined) return [];
  const element = elementName(tag);
  return html.values(element, name).map(
    (value, index): Completion => ({
      ...span,
      label: value.name,
      kind: 'value',
      text: quoted ? value.name : `"${value.name}"`,
      sortText: String(index).padStart(3, '0'),
      topic: { about: 'value', tag: element, attribute: name, value: value.name },
    }),
  );
}
