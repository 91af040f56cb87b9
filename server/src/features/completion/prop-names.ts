import type { Attribute } from 'tree-sitter-leptos';
import type { Prop } from '../../facts/facts.js';
import { placeOfItem } from '../../project/definitions.js';
import { definitionOfTag, type TagDefinition } from '../components/resolve-tag.js';
import { keyFor, propSnippet, writtenProps } from '../components/snippet.js';
import { takesHtmlAttributes } from '../tag-kind.js';
import type { AttributeNamePlace } from '../tag-place.js';
import type { Completion } from './item.js';
import type { CompletionQuery } from './source.js';

/** The props of a component or slot, those first that must be there. Behind `{..}` stand attributes instead. */
export function propNames({ place, context }: CompletionQuery): Completion[] {
  if (place?.kind !== 'attributeName' || takesHtmlAttributes(place.tag, place.span.start)) return [];
  const definition = definitionOfTag(place.tag, context);
  if (definition === undefined) return [];
  const directive = place.attribute?.directive?.text;
  if (directive === 'nostrip') return nostripNames(definition, place);
  if (directive !== undefined) return [];
  const present = new Set(place.tag.attributes.filter(other => other !== place.attribute).map(keyOf));
  const children = definition.item.leptos.props.filter(({ name }) => name === 'children');
  return [
    ...writtenProps(definition).map((prop, index) => propItem(definition, prop, index, place)),
    ...children.map(prop => childrenItem(definition, prop, place)),
  ].filter(({ label }) => !present.has(label.replace(/^r#/, '')));
}

/** `children=move |item| …` instead of content between the tags: behind all other props, and nothing that must be there. */
function childrenItem(definition: TagDefinition, prop: Prop, place: AttributeNamePlace): Completion {
  const { description: _, ...item } = propItem(definition, prop, 0, place);
  return { ...item, sortText: '02' };
}

/** `nostrip:title` passes an `Option` as it is: of use for those that the tag would strip (view-language.md 2.2). */
function nostripNames(definition: TagDefinition, place: AttributeNamePlace): Completion[] {
  const stripped = writtenProps(definition).filter(({ type, passedType }) => type !== passedType);
  return stripped.map((prop, index) => {
    const { snippet: _, filterText: __, ...item } = propItem(definition, prop, index, place);
    const label = `nostrip:${keyFor(prop)}`;
    return { ...item, label, text: label, ...(hasValue(place) ? {} : { snippet: `${label}=$1` }), detail: prop.type };
  });
}

function propItem(definition: TagDefinition, prop: Prop, index: number, place: AttributeNamePlace): Completion {
  const key = keyFor(prop);
  // Who types `ty` means `r#type`, which no editor would find by that.
  const isFoundByName = key !== prop.name && place.attribute?.key.startsWith('r#') !== true;
  return {
    ...place.span,
    label: key,
    kind: 'prop',
    text: key,
    ...(isFoundByName ? { filterText: prop.name } : {}),
    ...(hasValue(place) ? {} : { snippet: propSnippet(prop, 1) }),
    detail: prop.passedType,
    ...(prop.isRequired ? { description: 'required' } : {}),
    // The order of the definition.
    sortText: `${prop.isRequired ? '00' : '01'}${String(index).padStart(3, '0')}`,
    topic: { about: 'prop', place: placeOfItem(definition), prop: prop.name },
  };
}

/** The prop that an attribute sets: `nostrip:name` and `name` set the same. */
function keyOf({ key, directive, name }: Attribute): string {
  return (directive?.text === 'nostrip' ? (name?.text ?? '') : key).replace(/^r#/, '');
}

function hasValue({ attribute }: AttributeNamePlace): boolean {
  return attribute?.value !== undefined;
}
