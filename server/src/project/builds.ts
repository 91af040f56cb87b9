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
 * The builds of the members of a workspace. `cargo` switches features on for one build, so that two apps of a workspace
 * have each their own.
 */
export class Builds {
  private readonly byId: ReadonlyMap<CrateId, Crate>;
  private readonly usersById = new Map<CrateId, Crate[]>();
  private readonly known = new Map<CrateId, Build>();

  constructor(private readonly members: readonly Crate[]) {
    this.byId = new Map(members.map(member => [member.id, member]));
    for (const member of members) {
      for (const id of new Set(member.dependencies.values())) {
        if (id !== member.id) this.usersById.set(id, [...(this.usersById.get(id) ?? []), member]);
      }
    }
  }

  /** Those that some members are part of: one for each member that uses one of them, be it through others, and that nobody uses. */
  with(crates: Iterable<Crate>): readonly Build[] {
    const start = [...crates];
    const around = new Set(start);
    // Grows while it is walked.
    for (const { id } of around) for (const user of this.usersById.get(id) ?? []) around.add(user);
    const ends = [...around].filter(({ id }) => !this.usersById.has(id));
    return (ends.length === 0 ? start : ends).map(end => this.of(end));
  }

  /** What is compiled for a member. */
  of(end: Crate): Build {
    const build = this.known.get(end.id) ?? this.made(end);
    this.known.set(end.id, build);
    return build;
  }

  private made(end: Crate): Build {
    const on = new Map<CrateId, ReadonlySet<string>>([[end.id, new Set(USUAL)]]);
    const features = new Set<string>();
    const pending = [end];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const tables = next.featureTables;
      const switched = tables === undefined ? {} : dependencyFeaturesOf(tables, on.get(next.id));
      for (const feature of switched['leptos'] ?? []) features.add(feature);
      for (const id of next.dependencies.values()) {
        const used = this.byId.get(id);
        if (used === undefined) continue;
        const before = on.get(id);
        const after = new Set([...(before ?? ['default']), ...(switched[used.packageName] ?? [])]);
        if (before?.size === after.size) continue;
        on.set(id, after);
        pending.push(used);
      }
    }
    return { members: this.members.filter(({ id }) => on.has(id)), features };
  }
}
