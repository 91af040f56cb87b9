import type { Scope } from '../../facts/facts.js';
import type { Namespace, Place, ProjectModel } from '../../project/model.js';

/**
 * Tells of names whether an import would meet something else that has the name, in the module of a place or the blocks
 * around it. What comes through a glob gives way to an import. Of an imported name that nobody knows it is yes.
 */
export function takenNames(project: ProjectModel, from: Place): (name: string, namespace: Namespace) => boolean {
  const written = new Set([from.module.scope, ...from.blocks].flatMap(namesIn));
  const means = (name: string, namespace: Namespace) => project.resolve(from, [name], namespace).length > 0;
  return (name, namespace) =>
    written.has(name) && (means(name, namespace) || !(means(name, 'type') || means(name, 'value')));
}

function namesIn({ items, imports }: Scope): string[] {
  return [...items.map(({ name }) => name), ...imports.flatMap(({ name }) => name ?? [])];
}
