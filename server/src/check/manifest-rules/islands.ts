import type { ComponentFacts } from '../../facts/facts.js';
import type { CrateId } from '../../project/crates.js';
import type { ProjectModel } from '../../project/model.js';

/** The islands of the crates' libraries and programs that are compiled whatever the features are. */
export function islandsByCrate(project: ProjectModel): ReadonlyMap<CrateId, readonly ComponentFacts[]> {
  const islands = new Map<CrateId, ComponentFacts[]>();
  if (!project.isComplete) return islands;
  for (const { module, item } of project.workspaceDefinitions()) {
    const isBuilt = module.target.kind === 'lib' || module.target.kind === 'bin';
    if (!isBuilt || item.cfg !== undefined || item.leptos?.kind !== 'island') continue;
    islands.set(module.crate.id, [...(islands.get(module.crate.id) ?? []), item.leptos]);
  }
  return islands;
}
