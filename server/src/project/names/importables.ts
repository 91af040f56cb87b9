import { atOnce, type Steps } from '../../steps.js';
import type { Crate, CrateGraph } from '../crates.js';
import type { Importable } from '../model.js';
import { compare, type Export, type Exports } from './exports.js';
import { type Forest, libraryOf } from './forest.js';
import type { LeptosCrates } from './leptos-crates.js';
import type { ModuleNode } from './module-node.js';
import type { ModuleTree } from './module-tree.js';
import type { Declaration } from './own-names.js';
import type { Resolver } from './resolver.js';

/** A path to an item, the crate's name in front. */
interface Candidate {
  readonly declaration: Declaration;
  readonly path: readonly string[];
  readonly prelude: ModuleNode | undefined;
}

/** What a module may import of what Leptos knows. */
export class Importables {
  private readonly ofLibraries = new WeakMap<ModuleTree, { generation: number; found: readonly Export[] }>();
  private readonly ofModules = new WeakMap<ModuleNode, { generation: number; found: readonly Candidate[] }>();

  constructor(
    private readonly graph: CrateGraph,
    private readonly forest: Forest,
    private readonly crates: LeptosCrates,
    private readonly resolver: Resolver,
    private readonly exports: Exports,
  ) {}

  /** Each item once: by a path through a prelude only where the module has that prelude's names, or there is no other. */
  *of(from: ModuleNode): Generator<Importable> {
    for (const { declaration, path } of atOnce(this.inSteps(from))) {
      const name = path.at(-1) ?? declaration.item.name;
      yield { definition: declaration.definition, path: path.join('::'), name };
    }
  }

  /** Finds out what `of` tells, in steps. */
  *inSteps(from: ModuleNode): Steps<readonly Candidate[]> {
    const known = this.ofModules.get(from);
    const { generation } = from.tree;
    if (known?.generation === generation) return known.found;
    const found = yield* this.find(from);
    this.ofModules.set(from, { generation, found });
    return found;
  }

  private *find(from: ModuleNode): Steps<readonly Candidate[]> {
    const globbed = new Set(this.resolver.globbed(from, from));
    const best = new Map<Declaration, Candidate>();
    const rank = ({ prelude, path }: Candidate) =>
      (prelude === undefined ? 1 : globbed.has(prelude) ? 0 : 2) * 1e6 + path.length;
    for (const candidate of yield* this.all(from)) {
      const other = best.get(candidate.declaration);
      const order = other === undefined ? -1 : rank(candidate) - rank(other) || comparePaths(candidate, other);
      if (order < 0) best.set(candidate.declaration, candidate);
    }
    return onePerPath([...best.values()]);
  }

  private *all(from: ModuleNode): Steps<readonly Candidate[]> {
    const own = yield* this.exports.from(from.root, from);
    const found = own.map((each): Candidate => ({ ...each, path: ['crate', ...each.path] }));
    for (const [name, crate] of this.namedCrates(from.tree)) {
      for (const each of yield* this.ofLibrary(crate, from)) found.push({ ...each, path: [name, ...each.path] });
    }
    return found;
  }

  /** The crates that can be named and may hold something. */
  private *namedCrates({ crate, target }: ModuleTree): Generator<readonly [string, Crate]> {
    const library = libraryOf(crate);
    if (library !== undefined && library !== target) yield [library.name, crate];
    for (const [name, id] of crate.dependencies) {
      const dependency = this.graph.crates.get(id);
      if (dependency !== undefined && this.crates.has(dependency)) yield [name, dependency];
    }
  }

  /** What a crate offers to all others: whoever looks from outside sees the same. */
  private *ofLibrary(crate: Crate, viewer: ModuleNode): Steps<readonly Export[]> {
    const tree = this.forest.libraryTree(crate);
    if (tree?.root === undefined) return [];
    const known = this.ofLibraries.get(tree);
    const { generation } = tree;
    if (known?.generation === generation) return known.found;
    const found = yield* this.exports.from(tree.root, viewer);
    this.ofLibraries.set(tree, { generation, found });
    return found;
  }
}

/** Two sides of a `cfg` are one thing to import. */
function onePerPath(candidates: readonly Candidate[]): readonly Candidate[] {
  const byPath = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const path = candidate.path.join('::');
    if (!byPath.has(path)) byPath.set(path, candidate);
  }
  return [...byPath.values()];
}

function comparePaths(left: Candidate, right: Candidate): number {
  return compare(left.path.join('::'), right.path.join('::'));
}
