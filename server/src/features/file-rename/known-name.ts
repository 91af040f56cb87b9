import type { Place, ProjectModel } from '../../project/model.js';

/** Whether a name means a type, module or crate at a place, or is one that a `use` gives to something unknown. */
export function isKnownAt(name: string, place: Place, project: ProjectModel): boolean {
  const isImported = [place.module.scope, ...place.blocks].some(({ imports }) =>
    imports.some(one => one.name === name),
  );
  return isImported || project.resolve(place, [name], 'type').length > 0;
}
