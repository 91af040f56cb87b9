import type { FeatureContext } from '../feature-context.js';
import type { AttributeValuePlace } from '../tag-place.js';
import { elementName, kindOf } from './attribute-names.js';
import type { Completion } from './item.js';

/** The values of an enumerated attribute, in quotes where they are not typed yet. */
export function attributeValues(place: AttributeValuePlace, { html }: FeatureContext): Completion[] {
  const { attribute, tag, span, quoted } = place;
  const name = htmlAttributeOf(place);
  if (name === undefined) return [];
  const element = elementName(tag);
  return html.values(element, name).map((value, index): Completion => ({
    ...span,
    label: value.name,
    kind: 'value',
    text: quoted ? value.name : `"${value.name}"`,
    sortText: String(index).padStart(3, '0'),
    topic: { about: 'value', tag: element, attribute: attribute.key, value: value.name },
  }));
}

/** The HTML attribute that a string is the value of: props of components are none. */
export function htmlAttributeOf({ attribute, tag }: Pick<AttributeValuePlace, 'attribute' | 'tag'>): string | undefined {
  const directive = attribute.directive?.text;
  if (directive !== undefined && directive !== 'attr') return undefined;
  const marker = tag.items.find(item => item.kind === 'spread' && item.isMarker);
  const isProp = kindOf(tag) === 'component' && directive === undefined &&
    (marker === undefined || marker.start > attribute.start);
  return isProp ? undefined : attribute.name?.text.replace(/^r#/, '');
}
