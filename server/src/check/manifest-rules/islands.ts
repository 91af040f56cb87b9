import type { ComponentFacts } from '../../facts/facts.js';
import type { CrateId } from '../../project/crates.js';
import { TimeSlice } from '../../project/index/time-slices.js';
import type { ProjectModel } from '../../project/model.js';

/**
 * The islands of the crates' libraries and programs that are compiled whatever the features are. Those that a macro of
 * another crate makes need not be among them: looking for them would read the whole workspace.
 */
export async function islandsByCrate(project: ProjectModel): Promise<ReadonlyMap<CrateId, readonly ComponentFacts[]>> {
  const islands = new Map<CrateId, ComponentFacts[]>();
  if (!project.isComplete) return islands;
  const slice = new TimeSlice();
  for (const { module, item } of project.definitionsWhereMayBe('island')) {
    await slice.pause();
    const isBuilt = module.target.kind === 'lib' || module.target.kind === 'bin';
    if (!isBuilt || item.cfg !== undefined || item.leptos?.kind !== 'island') continue;
    islands.set(module.crate.id, [...(islands.get(module.crate.id) ?? []), item.leptos]);
  }
  return islands;
}
