import type { Import, Item } from '../../facts/facts.js';
import type { Definition, Namespace } from '../model.js';
import type { Entity, Goal } from './fixed-point.js';
import { importsOf, itemsOf } from './made-items.js';
import type { ModuleNode } from './module-node.js';
import { namesOfItem } from './names-of-item.js';
import type { ScopeSource } from './scope-source.js';
import { type Visible, visibilityIn } from './visibility.js';

/** An item, found again by its place among its module's items after an edit that left the names as they are. */
export class Declaration {
  constructor(
    readonly node: ModuleNode,
    private readonly index: number,
    readonly visible: Visible,
    /** Of a `mod`: the module itself, where its file is known. */
    readonly ownModule: ModuleNode | undefined,
    private readonly first: Item,
    /** What of the module `first` was read from. */
    private readonly source: ScopeSource,
  ) {}

  get item(): Item {
    if (this.node.source === this.source) return this.first;
    return itemsOf(this.node)[this.index] ?? this.first;
  }

  get definition(): Definition {
    return { module: this.node.module, item: this.item };
  }
}

/** A `use` of one name, or of all with `*`. */
export class Link {
  /** What it means, by namespace. Kept by the resolver. */
  readonly goals: Partial<Record<Namespace, Goal>> = {};

  constructor(
    readonly node: ModuleNode,
    readonly segments: readonly string[],
    readonly name: string | undefined,
    readonly visible: Visible,
    /** Whether it offers the name to others than the module and what is inside of it. */
    readonly isReexport: boolean,
  ) {}
}

/** What is written in a module (or block) itself: without what its globs bring. */
export interface OwnNames {
  readonly declared: Readonly<Record<Namespace, ReadonlyMap<string, readonly Declaration[]>>>;
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly globs: readonly Link[];
  readonly declarations: readonly Declaration[];
  /** Who has the names that other crates see in the module, globs included. Kept by the resolver. */
  offers: ReadonlyMap<string, readonly Entity[]> | undefined;
}

/** What a module declares; the same object as long as the names of its crate stay as they are. */
export function ownNames(node: ModuleNode): OwnNames {
  const { generation } = node.tree;
  if (node.names?.generation === generation) return node.names.own;
  node.keepScope();
  const own = readOwnNames(node);
  node.names = { generation, own };
  return own;
}

function readOwnNames(node: ModuleNode): OwnNames {
  const declarations = declarationsOf(node);
  const declared: Record<Namespace, Map<string, Declaration[]>> = {
    type: new Map(),
    value: new Map(),
    macro: new Map(),
  };
  for (const declaration of declarations) {
    const isOfMacroCrate = node.tree.target.kind === 'proc-macro' && node.parent === undefined;
    for (const [name, namespace] of namesOfItem(declaration.item, isOfMacroCrate)) {
      add(declared[namespace], name, declaration);
    }
  }
  const links = new Map<string, Link[]>();
  const globs: Link[] = [];
  for (const each of importsOf(node)) {
    const link = linkOf(node, each);
    if (link.name === undefined) globs.push(link);
    else if (link.name !== '_') add(links, link.name, link);
  }
  return { declared, links, globs, declarations, offers: undefined };
}

function declarationsOf(node: ModuleNode): Declaration[] {
  const modules = node.isBlock ? [] : [...node.tree.childrenOf(node)];
  return itemsOf(node).map((item, index) => {
    const ownModule = item.kind === 'mod' ? modules.shift() : undefined;
    return new Declaration(node, index, visibilityIn(node, item.visibility), ownModule, item, node.source);
  });
}

function linkOf(node: ModuleNode, { segments, name, visibility }: Import): Link {
  return new Link(node, segments, name, visibilityIn(node, visibility), visibility !== 'private');
}

function add<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  const same = map.get(name);
  if (same === undefined) map.set(name, [value]);
  else same.push(value);
}
