import type { Attribute, TagName } from 'tree-sitter-leptos';
import { type ComponentDefinition, isComponent, isSlot, type SlotDefinition } from '../../project/definitions.js';
import type { ProjectContext } from '../feature-context.js';
import { nameOf, type Tag } from '../tag-place.js';

/** What a tag can stand for, besides an element. */
export type TagDefinition = ComponentDefinition | SlotDefinition;

/**
 * The components that a name in a tag means; several where both sides of a `cfg` declare it, none where it is unknown.
 */
export function componentsNamed(name: TagName, context: ProjectContext): readonly ComponentDefinition[] {
  return name.isComponent ? resolve(name, 'value', context).filter(isComponent) : [];
}

/** The structs that a name in a tag with `slot` means. */
export function slotsNamed(name: TagName, context: ProjectContext): readonly SlotDefinition[] {
  return name.isComponent ? resolve(name, 'type', context).filter(isSlot) : [];
}

/** What a tag stands for: the first where both sides of a `cfg` declare it. */
export function definitionOfTag(tag: Tag, context: ProjectContext): TagDefinition | undefined {
  const name = nameOf(tag);
  if (name === undefined) return undefined;
  const [slot] = tag.attributes.some(isSlotMark) ? slotsNamed(name, context) : [];
  // Who has not typed `slot` yet means one all the same, where no component has the name.
  return slot ?? componentsNamed(name, context)[0] ?? slotsNamed(name, context)[0];
}

/** `slot` and `slot:name` make a tag a slot of the component around it (view-language.md 3.4). */
export function isSlotMark({ key, directive }: Attribute): boolean {
  return key === 'slot' || directive?.text === 'slot';
}

function resolve(name: TagName, namespace: 'type' | 'value', { project, file }: ProjectContext) {
  const place = file === undefined ? undefined : project.placeAt(file, name.start);
  return place === undefined ? [] : project.resolve(place, name.name.split('::'), namespace);
}
