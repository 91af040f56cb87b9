import { Builds } from './builds.js';
import type { Crate, CrateId } from './crates.js';
import type { ProjectModel } from './model.js';

/** By the crate: other files of Cargo's make another project. */
const KNOWN = new WeakMap<ProjectModel, Map<CrateId, ReadonlySet<CrateId>>>();

/**
 * Which files may be part of the same app as a file: those of crates that are compiled together with its own. A folder
 * that is open in an editor may hold several apps, be it in one workspace.
 *
 * @param file Absolute. Without it, and of a file of no crate, nothing is known, and each one may be.
 */
export function sameApp(file: string | undefined, project: ProjectModel): (other: string) => boolean {
  const crate = file === undefined ? undefined : project.crateOf(file);
  if (crate === undefined) return () => true;
  const together = builtTogether(crate, project);
  return other => {
    const owner = project.crateOf(other);
    return owner === undefined || together.has(owner.id);
  };
}

function builtTogether(crate: Crate, project: ProjectModel): ReadonlySet<CrateId> {
  const known = KNOWN.get(project) ?? new Map<CrateId, ReadonlySet<CrateId>>();
  KNOWN.set(project, known);
  const before = known.get(crate.id);
  if (before !== undefined) return before;
  // A member of one workspace may use one of another, and a crate beside both.
  const members = [...project.crates()].filter(({ origin }) => origin === 'workspace' || origin === 'path');
  const builds = new Builds(members).with([crate]);
  const together = new Set([crate.id, ...builds.flatMap(build => build.members.map(({ id }) => id))]);
  known.set(crate.id, together);
  return together;
}
