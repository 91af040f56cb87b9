import { atOnce, type Steps } from '../../steps.js';
import type { Namespace } from '../model.js';
import { scopesOf } from './entities.js';
import type { Entity } from './fixed-point.js';
import type { LeptosCrates } from './leptos-crates.js';
import type { ModuleNode } from './module-node.js';
import { leptosName } from './names-of-item.js';
import { Declaration, ownNames } from './own-names.js';
import type { Resolver } from './resolver.js';

/** An item under the name that a place knows it by. */
interface NamedDeclaration {
  readonly name: string;
  readonly declaration: Declaration;
}

/** Components and functions are values, slots are types. */
const NAMESPACES: readonly Namespace[] = ['value', 'type'];

/** What Leptos knows of that has a name at a place without an import. */
export class NamesInScope {
  private readonly known = new WeakMap<ModuleNode, { generation: number; found: readonly NamedDeclaration[] }>();

  private readonly offered = new WeakMap<ModuleNode, { generation: number; names: readonly string[] }>();

  constructor(
    private readonly resolver: Resolver,
    private readonly crates: LeptosCrates,
  ) {}

  /**
   * @param from The innermost block of the place, or its module.
   * @returns The same list as long as no name changes.
   */
  of(from: ModuleNode): readonly NamedDeclaration[] {
    return atOnce(this.inSteps(from));
  }

  /** As `of`, in steps of one name. */
  *inSteps(from: ModuleNode): Steps<readonly NamedDeclaration[]> {
    const known = this.known.get(from);
    const { generation } = from.tree;
    if (known?.generation === generation) return known.found;
    const found: NamedDeclaration[] = [];
    for (const name of yield* this.candidates(from)) {
      yield;
      for (const namespace of NAMESPACES) {
        for (const entity of this.resolver.resolve(from, [name], namespace)) {
          if (isKnownAs(entity, namespace)) found.push({ name, declaration: entity });
        }
      }
    }
    this.known.set(from, { generation, found });
    return found;
  }

  /** The names that may mean something of Leptos: what they do mean is found out one by one. */
  private *candidates(from: ModuleNode): Steps<ReadonlySet<string>> {
    const names = new Set<string>();
    for (const scope of scopesOf(from)) {
      this.addOwn(scope, names);
      for (const module of this.resolver.globbed(scope, from, ({ tree }) => tree !== from.tree)) {
        if (!this.crates.has(module.tree.crate)) continue;
        if (module.tree === from.tree) this.addOwn(module, names);
        else for (const name of yield* this.offeredBy(module, from)) names.add(name);
      }
    }
    return names;
  }

  /** The names with which a module of another crate offers something of Leptos: all who look from outside see the same. */
  private *offeredBy(module: ModuleNode, viewer: ModuleNode): Steps<readonly string[]> {
    const { generation } = module.tree;
    const known = this.offered.get(module);
    if (known?.generation === generation) return known.names;
    const names = yield* this.namesOffered(module, viewer);
    this.offered.set(module, { generation, names });
    return names;
  }

  private *namesOffered(module: ModuleNode, viewer: ModuleNode): Steps<readonly string[]> {
    const candidates = new Set<string>();
    this.addOwn(module, candidates);
    for (const other of this.resolver.globbed(module, viewer)) {
      if (this.crates.has(other.tree.crate)) this.addOwn(other, candidates);
    }
    const names: string[] = [];
    for (const name of candidates) {
      yield;
      const isKnown = (namespace: Namespace) =>
        this.resolver.member(module, name, namespace, viewer).some(({ entity }) => isKnownAs(entity, namespace));
      if (NAMESPACES.some(isKnown)) names.push(name);
    }
    return names;
  }

  private addOwn(module: ModuleNode, names: Set<string>): void {
    const { declarations, links } = ownNames(module);
    for (const { item } of declarations) {
      const name = leptosName(item);
      if (name !== undefined) names.add(name[0]);
    }
    for (const [name, same] of links) {
      if (same.some(link => this.crates.isLedToBy(link))) names.add(name);
    }
  }
}

/** Whether an item is what Leptos knows, and not only something that its macros generate beside it. */
export function isKnownAs(entity: Entity, namespace: Namespace): entity is Declaration {
  return entity instanceof Declaration && leptosName(entity.item)?.[1] === namespace;
}
