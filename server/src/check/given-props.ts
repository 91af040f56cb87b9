import type { Attribute, Element } from 'tree-sitter-leptos';
import type { Prop } from '../facts/facts.js';
import type { TagDefinition } from '../features/components/resolve-tag.js';
import { takesHtmlAttributes } from '../features/tag-kind.js';
import { keyOf } from './attributes.js';
import { componentTags } from './component-tags.js';
import { perDocument } from './per-document.js';

/** A prop that a tag sets by an attribute with a value. */
export interface GivenProp {
  readonly element: Element;
  readonly definition: TagDefinition;
  readonly prop: Prop;
  readonly value: Value;
}

/** The Rust code of a value that parses. */
export type Value = NonNullable<NonNullable<Attribute['value']>['code']>;

/** The props that the tags of a document's components and slots set, in its order; those behind `nostrip:` left out. */
export const givenProps = perDocument((context): readonly GivenProp[] => {
  const given: GivenProp[] = [];
  for (const { element, definition } of componentTags(context)) {
    if (definition === undefined) continue;
    for (const attribute of element.open.attributes) {
      const value = codeOf(attribute);
      if (value === undefined || takesHtmlAttributes(element.open, attribute.start)) continue;
      const name = keyOf(attribute);
      const prop = definition.item.leptos.props.find(one => one.name === name);
      if (prop !== undefined) given.push({ element, definition, prop, value });
    }
  }
  return given;
});

/** @returns Undefined for directives, for what is no value yet, and for what does not parse. */
function codeOf({ directive, value }: Attribute): Value | undefined {
  if (directive !== undefined || value?.code === undefined || value.continuation !== undefined) return undefined;
  return value.code.errors.length === 0 ? value.code : undefined;
}
