import { dirname, sep } from 'node:path';
import type { Crate, Target } from '../crates.js';
import type { FactsOfFile, ModuleOutline } from '../source-files.js';
import { type MacroDefinition, macrosByName } from './macro-names.js';
import { filesOfModule, folderOfChildren, folderOfInline, folderOfRoot, moduleOfFile } from './module-files.js';
import { ModuleNode } from './module-node.js';
import { FileScope, InlineScope } from './scope-source.js';

/** rustc's own limit for nested modules, which ends links that lead in circles. */
const MOST_DEPTH = 128;
/** More than any crate has: links that lead in circles could make modules without end. */
const MOST_MODULES = 50_000;
const NO_MODULES: readonly undefined[] = [];

/** Where a tree has from what it is made of. */
export interface TreeSource {
  /** What a file says; undefined where there is none or it must not be read. */
  facts(file: string, tree: ModuleTree): FactsOfFile | undefined;
  text(file: string): string | undefined;
  /** The library of a crate by its name in the code of the tree. */
  crateTree(tree: ModuleTree, name: string): ModuleTree | undefined;
}

/** The modules of a target. Their files are read when somebody asks for the module. */
export class ModuleTree {
  /** Grows whenever the tree's names, or those of a crate that it uses, may mean something else. */
  generation = 0;
  readonly root: ModuleNode | undefined;
  /** The folder of its root's file, with a separator at its end. */
  readonly folder: string;
  private readonly byFile = new Map<string, ModuleNode[]>();
  /** The first module whose modules would lie in a folder; made when somebody asks. */
  private byFolder: ReadonlyMap<string, ModuleNode> | undefined;
  private readonly strays = new Map<string, ModuleNode>();
  /** The modules found so far, those nearer to the root first, and how many of them were asked for theirs. */
  private readonly found: ModuleNode[] = [];
  private asked = 0;
  private count = 0;
  private knownMacros: { generation: number; byName: ReadonlyMap<string, readonly MacroDefinition[]> } | undefined;

  constructor(
    readonly crate: Crate,
    readonly target: Target,
    private readonly source: TreeSource,
  ) {
    this.folder = dirname(target.root) + sep;
    const facts = source.facts(target.root, this);
    if (facts === undefined) return;
    const where = folderOfRoot(target.root);
    const position = { tree: this, parent: undefined, name: target.name, file: target.root, where };
    this.root = this.keep(new ModuleNode(position, new FileScope(facts)), true);
    this.found.push(this.root);
  }

  /** The modules of a module's `mod` items, in their order; undefined for those whose file is missing. */
  childrenOf(node: ModuleNode): readonly (ModuleNode | undefined)[] {
    if (!node.source.outline.hasModules) return NO_MODULES;
    if (node.children !== undefined) return node.children;
    const folder = folderOfChildren(node.where);
    node.children = node.source.modules.map((item, index) => this.childOf(node, item, index, folder));
    return node.children;
  }

  /**
   * Finds the modules of one more module.
   *
   * @returns Whether there was one left whose modules were not known.
   */
  grow(): boolean {
    const node = this.found[this.asked];
    if (node === undefined) return false;
    this.asked++;
    for (const child of this.childrenOf(node)) if (child !== undefined) this.found.push(child);
    return true;
  }

  /** All modules, those nearer to the root first. */
  modules(): readonly ModuleNode[] {
    while (this.grow());
    return this.found;
  }

  text(file: string): string | undefined {
    return this.source.text(file);
  }

  /** The library of a crate by its name in the code of this one. */
  crateTree(name: string): ModuleTree | undefined {
    return this.source.crateTree(this, name);
  }

  /** The macros of this name, wherever in the crate. */
  macros(name: string): readonly MacroDefinition[] {
    if (this.knownMacros?.generation !== this.generation) {
      this.knownMacros = { generation: this.generation, byName: macrosByName(this.modules()) };
    }
    return this.knownMacros.byName.get(name) ?? [];
  }

  /** The macros of this name that `#[macro_export]` puts at the root of the crate. */
  exportedMacros(name: string): readonly MacroDefinition[] {
    return this.macros(name).filter(({ item }) => item.exportsMacros === true);
  }

  /** The modules that a file as a whole is, through a `mod`; more than one where several lead to it. */
  modulesOfFile(file: string): readonly ModuleNode[] {
    this.modules();
    return this.byFile.get(file) ?? [];
  }

  /** The module of a file that no `mod` leads to: below the module whose folder it lies in, otherwise below the root. */
  stray(file: string): ModuleNode | undefined {
    const known = this.strays.get(file);
    if (known !== undefined) return known;
    const facts = this.source.facts(file, this);
    if (facts === undefined || this.root === undefined) return undefined;
    this.byFolder ??= firstByFolder(this.modules());
    const { name, parentFolder, where } = moduleOfFile(file);
    const parent = this.byFolder.get(parentFolder) ?? this.root;
    const node = new ModuleNode({ tree: this, parent, name, file, where }, new FileScope(facts));
    this.strays.set(file, node);
    return node;
  }

  /** Takes over an edit of a file that left its `mod` items as they are. */
  update(file: string, facts: FactsOfFile): void {
    const stray = this.strays.get(file);
    const changed = [...(this.byFile.get(file) ?? []), ...(stray === undefined ? [] : [stray])];
    for (const node of changed) node.update(new FileScope(facts));
    // Grows while it is walked: the modules written out in a file change with it.
    for (const node of changed) {
      if (node.children === undefined) continue;
      const { modules } = node.source;
      for (const [index, child] of node.children.entries()) {
        if (!(child?.source instanceof InlineScope)) continue;
        child.update(new InlineScope(node.source, index, modules[index]?.content ?? []));
        changed.push(child);
      }
    }
  }

  private childOf(node: ModuleNode, item: ModuleOutline, index: number, folder: string): ModuleNode | undefined {
    if (node.depth >= MOST_DEPTH || this.count >= MOST_MODULES) return undefined;
    const position = { tree: this, parent: node, name: item.name };
    if (item.content !== undefined) {
      const where = folderOfInline(item, node.where);
      const source = new InlineScope(node.source, index, item.content);
      return this.keep(new ModuleNode({ ...position, file: node.file, where }, source), false);
    }
    for (const { file, where } of filesOfModule(item, node.where, folder)) {
      if (isAround(node, file)) return undefined;
      const facts = this.source.facts(file, this);
      if (facts !== undefined)
        return this.keep(new ModuleNode({ ...position, file, where }, new FileScope(facts)), true);
    }
    return undefined;
  }

  private keep(node: ModuleNode, isFile: boolean): ModuleNode {
    this.count++;
    if (!isFile) return node;
    const same = this.byFile.get(node.file);
    if (same === undefined) this.byFile.set(node.file, [node]);
    else same.push(node);
    return node;
  }
}

function firstByFolder(modules: readonly ModuleNode[]): ReadonlyMap<string, ModuleNode> {
  const first = new Map<string, ModuleNode>();
  for (const node of modules) {
    const folder = folderOfChildren(node.where);
    if (!first.has(folder)) first.set(folder, node);
  }
  return first;
}

/** Whether a module stands inside a file: a `#[path]` may lead back to it. */
function isAround(node: ModuleNode, file: string): boolean {
  for (let around: ModuleNode | undefined = node; around !== undefined; around = around.parent) {
    if (around.file === file) return true;
  }
  return false;
}
