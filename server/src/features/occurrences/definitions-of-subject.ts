import type { Definition } from '../../project/model.js';
import type { Subject } from '../components/subject.js';
import type { ProjectContext } from '../feature-context.js';

/** The item that a subject names, and its other sides where a `cfg` decides which one is compiled. */
export function definitionsOf({ definition }: Subject, { project }: ProjectContext): readonly Definition[] {
  const place = project.placeAt(definition.module.file, definition.item.nameStart);
  if (place === undefined || place.blocks.length > 0) return [definition];
  const namespace = definition.item.kind === 'fn' ? 'value' : 'type';
  const found = project
    .resolve({ ...place, blocks: [] }, [definition.item.name], namespace)
    .filter(({ item }) => item.name === definition.item.name && item.leptos?.kind === definition.item.leptos?.kind);
  return found.length === 0 ? [definition] : found;
}
