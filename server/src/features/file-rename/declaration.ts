import type { Definition, ProjectModel } from '../../project/model.js';

/** The `mod` that declares a file; undefined for the root of a target, and for a file that no single `mod` leads to. */
export function declarationOf(file: string, project: ProjectModel): Definition | undefined {
  const place = project.placeAt(file, 0);
  const path = place?.module.path ?? [];
  if (place === undefined || path.length === 0) return undefined;
  return project.resolve(place, ['crate', ...path], 'type').find(({ item }) => item.kind === 'mod');
}
