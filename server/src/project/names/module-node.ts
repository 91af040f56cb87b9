import type { Scope } from '../../facts/facts.js';
import type { Crate, Target } from '../crates.js';
import type { Module } from '../model.js';
import type { MadeItems } from './made-items.js';
import type { ModuleTree } from './module-tree.js';
import type { OwnNames } from './own-names.js';
import type { ScopeSource } from './scope-source.js';

/** Where the files of a module's modules are looked for, as rustc keeps it. */
export interface ModuleFolder {
  /** What a `#[path]` counts from. */
  readonly folder: string;
  /** The folder below it that `mod x;` without a `#[path]` counts from: `button` in button.rs, nothing in mod.rs. */
  readonly below: string | undefined;
}

/** Where a module stands in its tree. */
interface Position {
  readonly tree: ModuleTree;
  readonly parent: ModuleNode | undefined;
  readonly name: string;
  readonly file: string;
  readonly where: ModuleFolder;
  /** Whether it is a block of code: names are looked up in it, but `self` is the module around it. */
  readonly isBlock?: boolean;
}

/** A module (or a block of code) as names are resolved in it. It outlives edits that leave the modules as they are. */
export class ModuleNode {
  readonly tree: ModuleTree;
  readonly parent: ModuleNode | undefined;
  readonly name: string;
  readonly file: string;
  readonly where: ModuleFolder;
  readonly isBlock: boolean;
  readonly depth: number;
  /** The modules of its `mod` items, in their order; undefined as long as nobody asked. Kept by the tree. */
  children: readonly (ModuleNode | undefined)[] | undefined;
  /** What it declares, and the state of the tree's names that it was read in. Kept by `ownNames`. */
  names: { readonly generation: number; readonly own: OwnNames } | undefined;
  /** What macros make of it. Kept by `itemsOf`. */
  made: { readonly source: ScopeSource; readonly generation: number; readonly found: MadeItems } | undefined;
  private current: ScopeSource;
  /** Of a module whose names somebody asks for: its scope is asked for again and again. */
  private kept: Scope | undefined;
  private shown: Module | undefined;

  constructor(position: Position, source: ScopeSource) {
    this.tree = position.tree;
    this.parent = position.parent;
    this.name = position.name;
    this.file = position.file;
    this.where = position.where;
    this.isBlock = position.isBlock === true;
    this.depth = position.parent === undefined ? 0 : position.parent.depth + 1;
    this.current = source;
  }

  get scope(): Scope {
    return this.kept ?? this.current.scope();
  }

  /** From now on the scope stays in memory until the module's text changes. */
  keepScope(): void {
    this.kept ??= this.current.scope();
  }

  /** The same object until the module's text changes. */
  get source(): ScopeSource {
    return this.current;
  }

  /** Takes over what an edit made of the module's text. */
  update(source: ScopeSource): void {
    this.current = source;
    this.kept = undefined;
    this.shown = undefined;
  }

  /** The module itself, where this is a block of it. */
  get enclosing(): ModuleNode {
    let node: ModuleNode = this;
    while (node.isBlock && node.parent !== undefined) node = node.parent;
    return node;
  }

  get root(): ModuleNode {
    let node: ModuleNode = this;
    while (node.parent !== undefined) node = node.parent;
    return node;
  }

  /** The names from the root of the target, as in a path behind `crate::`. */
  get path(): readonly string[] {
    const path: string[] = [];
    for (let node = this.enclosing; node.parent !== undefined; node = node.parent.enclosing) path.unshift(node.name);
    return path;
  }

  /** What others see of it; the same object until its text changes. */
  get module(): Module {
    if (this.isBlock) return this.enclosing.module;
    if (this.shown !== undefined) return this.shown;
    this.shown = new ShownModule(this, this.current);
    return this.shown;
  }
}

/** Not an object with a getter of its own: there is one for each file of a workspace. */
class ShownModule implements Module {
  readonly crate: Crate;
  readonly target: Target;
  readonly file: string;
  private names: readonly string[] | undefined;

  constructor(
    readonly node: ModuleNode,
    private readonly source: ScopeSource,
  ) {
    this.crate = node.tree.crate;
    this.target = node.tree.target;
    this.file = node.file;
  }

  get path(): readonly string[] {
    this.names ??= this.node.path;
    return this.names;
  }

  get scope(): Scope {
    return this.source.scope();
  }
}

/** The node that a module was shown from; undefined for a module that was made by somebody else. */
export function nodeOf(module: Module): ModuleNode | undefined {
  return module instanceof ShownModule ? module.node : undefined;
}
