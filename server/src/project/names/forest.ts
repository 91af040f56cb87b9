import type { Crate, CrateGraph, CrateId, Target } from '../crates.js';
import type { FactsOfFile, SourceFiles } from '../source-files.js';
import { moduleShape, nameShape } from './file-shape.js';
import type { ModuleNode } from './module-node.js';
import { ModuleTree, type TreeSource } from './module-tree.js';
import type { ExternCrates } from './resolver.js';

/** A file that a tree asked for, as it was then. */
interface Asked {
  facts: FactsOfFile | undefined;
  /** Nearly always one. */
  trees: readonly ModuleTree[];
}

/** The module trees of all crates, each made when it is first asked for, and what an edit does to them. */
export class Forest implements ExternCrates, TreeSource {
  private readonly trees = new Map<Target, ModuleTree>();
  private readonly byCrate = new Map<Crate, readonly ModuleTree[]>();
  private readonly asked = new Map<string, Asked>();
  private readonly users = new Map<CrateId, readonly Crate[]>();
  /** The trees of the crates that the user works on, all their modules read; undefined since one was felled. */
  private ownTrees: readonly ModuleTree[] | undefined;
  /** How many trees were felled: as long as it is the same, no module of a tree that was read comes or goes. */
  private fellings = 0;

  constructor(
    private readonly graph: CrateGraph,
    private readonly files: SourceFiles,
  ) {}

  treeOf(crate: Crate, target: Target): ModuleTree {
    const known = this.trees.get(target);
    if (known !== undefined) return known;
    const tree = new ModuleTree(crate, target, this);
    this.trees.set(target, tree);
    return tree;
  }

  /** The trees of a crate, its library's first; the same list until one is felled. */
  treesOf(crate: Crate): readonly ModuleTree[] {
    const known = this.byCrate.get(crate);
    if (known !== undefined) return known;
    const library = libraryOf(crate);
    const others = crate.targets.filter(target => target !== library);
    const targets = library === undefined ? others : [library, ...others];
    const trees = targets.map(target => this.treeOf(crate, target));
    this.byCrate.set(crate, trees);
    return trees;
  }

  libraryTree(crate: Crate): ModuleTree | undefined {
    const target = libraryOf(crate);
    return target === undefined ? undefined : this.treeOf(crate, target);
  }

  crate(from: ModuleNode, name: string): ModuleNode | undefined {
    const crate = this.crateNamed(from.tree, name);
    return crate === undefined ? undefined : this.libraryTree(crate)?.root;
  }

  /** A crate by its name in the code of a target: a dependency, or the library of the same package. */
  crateNamed({ crate, target }: ModuleTree, name: string): Crate | undefined {
    const id = crate.dependencies.get(name);
    if (id !== undefined) return this.graph.crates.get(id);
    const library = libraryOf(crate);
    return library !== undefined && library !== target && library.name === name ? crate : undefined;
  }

  get felled(): number {
    return this.fellings;
  }

  /**
   * The module of the workspace that a file is, in whichever crate's folder it lies. All modules of the workspace are
   * read for that, where they are not yet.
   */
  moduleAnywhere(file: string): ModuleNode | undefined {
    this.ownTrees ??= this.grownTrees();
    const trees = this.asked.get(file)?.trees;
    // Most files that no tree of their own crate has are in none at all.
    if (trees === undefined || trees.length === 0) return undefined;
    for (const tree of this.ownTrees) {
      const [module] = trees.includes(tree) ? tree.modulesOfFile(file) : [];
      if (module !== undefined) return module;
    }
    return undefined;
  }

  facts(file: string, tree: ModuleTree): FactsOfFile | undefined {
    const asked = this.asked.get(file);
    if (asked !== undefined) {
      if (!asked.trees.includes(tree)) asked.trees = [...asked.trees, tree];
      return asked.facts;
    }
    const facts = this.files.facts(file);
    this.asked.set(file, { facts, trees: [tree] });
    return facts;
  }

  text(file: string): string | undefined {
    return this.files.text(file);
  }

  crateTree(tree: ModuleTree, name: string): ModuleTree | undefined {
    const crate = this.crateNamed(tree, name);
    return crate === undefined ? undefined : this.libraryTree(crate);
  }

  /** Takes over what became of a file: as little is forgotten as its names allow. */
  refresh(file: string): void {
    const asked = this.asked.get(file);
    const facts = asked === undefined ? undefined : this.files.facts(file);
    if (asked === undefined || facts === asked.facts) return;
    const before = asked.facts;
    asked.facts = facts;
    if (facts !== undefined && facts.meaning === before?.meaning) {
      for (const tree of asked.trees) tree.update(file, facts);
      return;
    }
    if (facts === undefined || before === undefined || moduleShape(before.get()) !== moduleShape(facts.get())) {
      this.asked.delete(file);
      for (const tree of asked.trees) this.fell(tree);
      return;
    }
    for (const tree of asked.trees) tree.update(file, facts);
    if (before.outline.macros === facts.outline.macros && nameShape(before.get()) === nameShape(facts.get())) return;
    for (const tree of asked.trees) this.forgetNames(tree.crate);
  }

  /** Reads all modules of the workspace in advance, in steps of one module. */
  *growOwnTrees(): Generator<void> {
    for (const crate of this.graph.crates.values()) {
      if (crate.origin !== 'workspace') continue;
      for (const tree of this.treesOf(crate)) while (tree.grow()) yield;
    }
  }

  private grownTrees(): readonly ModuleTree[] {
    const crates = [...this.graph.crates.values()].filter(({ origin }) => origin === 'workspace');
    const trees = crates.flatMap(crate => this.treesOf(crate));
    for (const tree of trees) tree.modules();
    return trees;
  }

  private fell(tree: ModuleTree): void {
    this.fellings++;
    this.ownTrees = undefined;
    this.trees.delete(tree.target);
    this.byCrate.delete(tree.crate);
    this.forgetNames(tree.crate);
    for (const asked of this.asked.values()) {
      if (asked.trees.includes(tree)) asked.trees = asked.trees.filter(other => other !== tree);
    }
  }

  private forgetNames(crate: Crate): void {
    for (const user of this.usersOf(crate)) {
      for (const target of user.targets) {
        const tree = this.trees.get(target);
        if (tree !== undefined) tree.generation++;
      }
    }
  }

  /** A crate and all that see its names. */
  private usersOf(crate: Crate): readonly Crate[] {
    const known = this.users.get(crate.id);
    if (known !== undefined) return known;
    const users = crateUsers(this.graph, [crate]);
    this.users.set(crate.id, users);
    return users;
  }
}

/** The target that other crates see. */
export function libraryOf(crate: Crate): Target | undefined {
  return crate.targets.find(({ kind }) => kind === 'lib' || kind === 'proc-macro');
}

/** Crates and all that depend on them, however indirectly. */
export function crateUsers(graph: CrateGraph, crates: readonly Crate[]): readonly Crate[] {
  const direct = new Map<CrateId, Crate[]>();
  for (const user of graph.crates.values()) {
    for (const id of user.dependencies.values()) direct.set(id, [...(direct.get(id) ?? []), user]);
  }
  const users = new Set(crates);
  // Grows while it is walked.
  for (const crate of users) for (const user of direct.get(crate.id) ?? []) users.add(user);
  return [...users];
}
