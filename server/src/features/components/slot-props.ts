import type { Prop } from '../../facts/facts.js';
import { isSlot } from '../../project/definitions.js';
import type { ProjectModel } from '../../project/model.js';
import type { TagDefinition } from './resolve-tag.js';

/** `Then`, `Then<T>`, `Vec<Then>`, `Option<slots::Then>`: the types that slots are passed for (view-language.md 3.4). */
const SLOT = /^(?:(?:\w+::)*(?:Vec|Option)<)?((?:\w+::)*[A-Z]\w*)(?:<.*>)?>?$/;

/** The struct that a prop may take slots of, as its type names it; undefined where it takes none for sure. */
export function slotPathOf({ type }: Prop): string | undefined {
  return SLOT.exec(type.replace(/\s/g, ''))?.[1];
}

/** Whether tags fill a prop with slots between them, instead of an attribute. */
export function isFilledBySlots(prop: Prop, { module }: TagDefinition, project: ProjectModel): boolean {
  const path = slotPathOf(prop);
  return path !== undefined && project.resolve({ module, blocks: [] }, path.split('::'), 'type').some(isSlot);
}
