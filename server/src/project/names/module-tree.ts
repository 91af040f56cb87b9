import type { FileFacts, Item, Scope } from '../../facts/facts.js';
import type { Crate, Target } from '../crates.js';
import { type MacroDefinition, macrosByName } from './macro-names.js';
import { filesOfModule, folderOfChildren, folderOfInline, folderOfRoot, moduleOfFile } from './module-files.js';
import { ModuleNode } from './module-node.js';

/** rustc's own limit for nested modules, which ends links that lead in circles. */
const MOST_DEPTH = 128;
/** More than any crate has: links that lead in circles could make modules without end. */
const MOST_MODULES = 50_000;

/** Where a tree has from what it is made of. */
export interface TreeSource {
  /** What a file says; undefined where there is none or it must not be read. */
  facts(file: string, tree: ModuleTree): FileFacts | undefined;
  text(file: string): string | undefined;
  /** The library of a crate by its name in the code of the tree. */
  crateTree(tree: ModuleTree, name: string): ModuleTree | undefined;
}

/** The modules of a target. Their files are read when somebody asks for the module. */
export class ModuleTree {
  /** Grows whenever the tree's names, or those of a crate that it uses, may mean something else. */
  generation = 0;
  readonly root: ModuleNode | undefined;
  private readonly byFile = new Map<string, ModuleNode[]>();
  private readonly byFolder = new Map<string, ModuleNode>();
  private readonly strays = new Map<string, ModuleNode>();
  private walked: readonly ModuleNode[] | undefined;
  private count = 0;
  private knownMacros: { generation: number; byName: ReadonlyMap<string, readonly MacroDefinition[]> } | undefined;

  constructor(
    readonly crate: Crate,
    readonly target: Target,
    private readonly source: TreeSource,
  ) {
    const scope = source.facts(target.root, this)?.scope;
    if (scope === undefined) return;
    const where = folderOfRoot(target.root);
    this.root = this.keep(
      new ModuleNode({ tree: this, parent: undefined, name: target.name, file: target.root, where }, scope),
      true,
    );
  }

  /** The modules of a module's `mod` items, in their order; undefined for those whose file is missing. */
  childrenOf(node: ModuleNode): readonly (ModuleNode | undefined)[] {
    node.children ??= node.scope.items.filter(item => item.kind === 'mod').map(item => this.childOf(node, item));
    return node.children;
  }

  /** All modules, those nearer to the root first. */
  modules(): readonly ModuleNode[] {
    if (this.walked !== undefined) return this.walked;
    const found = this.root === undefined ? [] : [this.root];
    for (const node of found) {
      for (const child of this.childrenOf(node)) if (child !== undefined) found.push(child);
    }
    this.walked = found;
    return found;
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
    const scope = this.source.facts(file, this)?.scope;
    if (scope === undefined || this.root === undefined) return undefined;
    this.modules();
    const { name, parentFolder, where } = moduleOfFile(file);
    const parent = this.byFolder.get(parentFolder) ?? this.root;
    const node = new ModuleNode({ tree: this, parent, name, file, where }, scope);
    this.strays.set(file, node);
    return node;
  }

  /** Takes over an edit of a file that left its `mod` items as they are. */
  update(file: string, scope: Scope): void {
    const stray = this.strays.get(file);
    const changed = [...(this.byFile.get(file) ?? []), ...(stray === undefined ? [] : [stray])];
    for (const node of changed) node.update(scope);
    // Grows while it is walked: the modules written out in a file change with it.
    for (const node of changed) {
      const items = node.scope.items.filter(item => item.kind === 'mod');
      for (const [index, child] of (node.children ?? []).entries()) {
        const content = items[index]?.content;
        if (child === undefined || content === undefined) continue;
        child.update(content);
        changed.push(child);
      }
    }
  }

  private childOf(node: ModuleNode, item: Item): ModuleNode | undefined {
    if (node.depth >= MOST_DEPTH || this.count >= MOST_MODULES) return undefined;
    const position = { tree: this, parent: node, name: item.name };
    if (item.content !== undefined) {
      const where = folderOfInline(item, node.where);
      return this.keep(new ModuleNode({ ...position, file: node.file, where }, item.content), false);
    }
    for (const { file, where } of filesOfModule(item, node.where)) {
      if (isAround(node, file)) return undefined;
      const scope = this.source.facts(file, this)?.scope;
      if (scope !== undefined) return this.keep(new ModuleNode({ ...position, file, where }, scope), true);
    }
    return undefined;
  }

  private keep(node: ModuleNode, isFile: boolean): ModuleNode {
    this.count++;
    const folder = folderOfChildren(node.where);
    if (!this.byFolder.has(folder)) this.byFolder.set(folder, node);
    if (!isFile) return node;
    const same = this.byFile.get(node.file);
    if (same === undefined) this.byFile.set(node.file, [node]);
    else same.push(node);
    return node;
  }
}

/** Whether a module stands inside a file: a `#[path]` may lead back to it. */
function isAround(node: ModuleNode, file: string): boolean {
  for (let around: ModuleNode | undefined = node; around !== undefined; around = around.parent) {
    if (around.file === file) return true;
  }
  return false;
}
