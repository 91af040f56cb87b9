import { dirname, sep } from 'node:path';
import type { Crate, CrateGraph } from '../crates.js';
import type { Forest } from './forest.js';
import type { ModuleNode } from './module-node.js';
import type { ModuleTree } from './module-tree.js';

/** Which crate and which module a file is. */
export class SourceMap {
  /** Those of the crates, and what became known of others. */
  private readonly byFolder: Map<string, Crate | undefined>;

  constructor(
    private readonly graph: CrateGraph,
    private readonly forest: Forest,
    /** Whether all files are read, and a `mod` may be looked for anywhere. */
    private readonly isComplete: () => boolean,
  ) {
    this.byFolder = new Map([...graph.crates.values()].map(crate => [crate.folder, crate]));
  }

  /** The crate in whose folder a file lies; where there is none, a crate of the workspace with a `mod` that leads to it. */
  crateOf(file: string): Crate | undefined {
    return this.crateAround(file) ?? this.moduleAnywhere(file)?.tree.crate;
  }

  /** The module that a file as a whole is. Of several targets with the file the library counts. */
  moduleOf(file: string): ModuleNode | undefined {
    const crate = this.crateAround(file);
    const trees = crate === undefined ? [] : this.forest.treesOf(crate);
    return firstModule(trees, file) ?? this.moduleAnywhere(file) ?? nearest(trees, file)?.stray(file);
  }

  private moduleAnywhere(file: string): ModuleNode | undefined {
    return this.isComplete() ? this.forest.moduleAnywhere(file) : undefined;
  }

  workspaceCrates(): readonly Crate[] {
    return [...this.graph.crates.values()].filter(({ origin }) => origin === 'workspace');
  }

  /** The crate in whose folder a file lies. */
  crateAround(file: string): Crate | undefined {
    return this.crateAt(dirname(file));
  }

  private crateAt(folder: string): Crate | undefined {
    if (this.byFolder.has(folder)) return this.byFolder.get(folder);
    const parent = dirname(folder);
    const crate = parent === folder ? undefined : this.crateAt(parent);
    this.byFolder.set(folder, crate);
    return crate;
  }
}

function firstModule(trees: readonly ModuleTree[], file: string): ModuleNode | undefined {
  for (const tree of trees) {
    const [module] = tree.modulesOfFile(file);
    if (module !== undefined) return module;
  }
  return undefined;
}

/**
 * The target whose root lies deepest above a file: `tests/common/x.rs` belongs to the tests, not to the library. Where
 * none does, the first one.
 */
function nearest(trees: readonly ModuleTree[], file: string): ModuleTree | undefined {
  const byFolder = TREES_BY_FOLDER.get(trees) ?? treesByFolder(trees);
  TREES_BY_FOLDER.set(trees, byFolder);
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const tree = byFolder.get(folder + sep);
    if (tree !== undefined) return tree;
    if (folder === dirname(folder)) return byFolder.values().next().value;
  }
}

/** A crate may have hundreds of examples, and as many files that no `mod` leads to. */
const TREES_BY_FOLDER = new WeakMap<readonly ModuleTree[], ReadonlyMap<string, ModuleTree>>();

function treesByFolder(trees: readonly ModuleTree[]): ReadonlyMap<string, ModuleTree> {
  const byFolder = new Map<string, ModuleTree>();
  for (const tree of trees) if (tree.root !== undefined && !byFolder.has(tree.folder)) byFolder.set(tree.folder, tree);
  return byFolder;
}
