import { dependencyFeaturesOf, USUAL } from './cargo/dependency-features.js';
import type { Crate, CrateId } from './crates.js';

/** What cargo compiles together for one member of a workspace that no other member uses: a program, or a library. */
export interface Build {
  /** The members that are part of it. */
  readonly members: readonly Crate[];
  /** The features of Leptos that are on, by the features that apps are usually built with. */
  readonly features: ReadonlySet<string>;
}

/**
 * The builds that a member of a workspace is part of: one for each member that uses it, be it through others, and that
 * nobody uses. `cargo` switches features on for one build, so that two apps of a workspace have each their own.
 *
 * @param members All of the workspace, the crate among them.
 */
export function buildsWith(crate: Crate, members: readonly Crate[]): readonly Build[] {
  const around = usersOf(crate, members);
  const ends = around.filter(({ id }) => !members.some(user => user.id !== id && uses(user, id)));
  return (ends.length === 0 ? [crate] : ends).map(end => buildOf(end, members));
}

/**
 * What is compiled for a member.
 *
 * @param members All of the workspace.
 */
export function buildOf(end: Crate, members: readonly Crate[]): Build {
  const byId = new Map(members.map(member => [member.id, member]));
  const on = new Map<CrateId, ReadonlySet<string>>([[end.id, new Set(USUAL)]]);
  const features = new Set<string>();
  const pending = [end];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const tables = next.featureTables;
    const switched = tables === undefined ? {} : dependencyFeaturesOf(tables, on.get(next.id));
    for (const feature of switched['leptos'] ?? []) features.add(feature);
    for (const id of next.dependencies.values()) {
      const used = byId.get(id);
      if (used === undefined) continue;
      const before = on.get(id);
      const after = new Set([...(before ?? ['default']), ...(switched[used.packageName] ?? [])]);
      if (before?.size === after.size) continue;
      on.set(id, after);
      pending.push(used);
    }
  }
  return { members: members.filter(({ id }) => on.has(id)), features };
}

/** A member and those that use it, be it through others. */
function usersOf(crate: Crate, members: readonly Crate[]): readonly Crate[] {
  const found = new Set([crate]);
  // Grows while it is walked.
  for (const { id } of found) for (const member of members) if (uses(member, id)) found.add(member);
  return [...found];
}

function uses(member: Crate, id: CrateId): boolean {
  return [...member.dependencies.values()].includes(id);
}
