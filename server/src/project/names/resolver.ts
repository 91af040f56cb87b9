import type { Namespace } from '../model.js';
import { bindingsOfMacro, moduleOf, namesOf, scopesOf, startOf, variantOf, visibly } from './entities.js';
import { type Ask, type Binding, type Entity, FixedPoint } from './fixed-point.js';
import { macrosInText } from './macro-names.js';
import type { ModuleNode } from './module-node.js';
import { type Declaration, type Link, ownNames } from './own-names.js';
import { isSeen, seenFrom, type Viewers } from './visibility.js';

/** What lies outside of a target: the crates that its code can name. */
export interface ExternCrates {
  /** The root of a crate by its name in the code of `from`; undefined where its sources are not known. */
  crate(from: ModuleNode, name: string): ModuleNode | undefined;
}

/** Crates that are everywhere and of which nothing is known: their names mean nothing else. */
const STANDARD: ReadonlySet<string> = new Set(['std', 'core', 'alloc']);
const NOTHING: readonly Binding[] = [];
const NAMESPACES: readonly Namespace[] = ['type', 'value', 'macro'];

/** What paths mean (The Rust Reference, "Paths", "Use declarations", "Name resolution", "Preludes"). */
export class Resolver {
  private readonly points = new FixedPoint((link, namespace, ask) => this.targetOf(link, namespace, ask));
  private readonly settled: Ask = this.points.settle;

  constructor(private readonly externs: ExternCrates) {}

  /**
   * What a path in code means.
   *
   * @param from The module, or the innermost block in it, that the path stands in.
   * @param isStrict Whether what may not be seen from there counts as missing.
   */
  resolve(from: ModuleNode, path: readonly string[], namespace: Namespace, isStrict = false): readonly Entity[] {
    const isGlobal = path[0] === '';
    const [first, ...rest] = isGlobal ? path.slice(1) : path;
    if (first === undefined) return [];
    const wanted = rest.length === 0 ? namespace : 'type';
    const start = isGlobal
      ? this.ofAllCrates(first, wanted, from, this.settled)
      : (startOf(from, first) ?? this.lexical(from, first, wanted));
    return distinct(this.walk(start, rest, namespace, from, this.settled, isStrict));
  }

  /** What a name of a module (or enum) means to somebody outside who may see it: glob imports included. */
  member(of: Entity, name: string, namespace: Namespace, viewer: ModuleNode): readonly Binding[] {
    return this.namesake(of, name, namespace, seenFrom(viewer), this.settled);
  }

  /** What an import means, in all that can be imported by it. */
  targets(link: Link, namespace: Namespace): readonly Binding[] {
    return this.settled(link, namespace);
  }

  /**
   * The modules whose names a module has by globs, through globs in them as well, as far as `viewer` sees it.
   *
   * @param isEnd Tells the modules beyond which not to go on.
   */
  globbed(node: ModuleNode, viewer: ModuleNode, isEnd: (module: ModuleNode) => boolean = never): readonly ModuleNode[] {
    const found: ModuleNode[] = [];
    this.throughGlobs(node, seenFrom(viewer), this.settled, entity => {
      const module = moduleOf(entity);
      if (module !== undefined) found.push(module);
      return module !== undefined && isEnd(module);
    });
    return found;
  }

  private targetOf(link: Link, namespace: Namespace, ask: Ask): readonly Binding[] {
    const { node, segments } = link;
    const isGlobal = segments[0] === '';
    const [first, ...rest] = isGlobal ? segments.slice(1) : segments;
    if (first === undefined) return NOTHING;
    const last = link.name === undefined ? 'type' : namespace;
    const wanted = rest.length === 0 ? last : 'type';
    const start = isGlobal
      ? this.ofAllCrates(first, wanted, node, ask)
      : (startOf(node, first) ?? this.firstOfImport(link, first, wanted, ask));
    return this.walk(start, rest, last, node, ask);
  }

  /**
   * The first name of a `use`. A crate comes before what globs bring: rustc rejects code where that makes a difference,
   * and asking the globs first would make each glob depend on all others.
   */
  private firstOfImport(link: Link, name: string, namespace: Namespace, ask: Ask): readonly Binding[] {
    const { node } = link;
    const without: Ask = (other, wanted) => (other === link ? NOTHING : ask(other, wanted));
    if (isOld(node)) return this.ofAllCrates(name, namespace, node, without);
    for (const scope of scopesOf(node)) {
      const own = this.own(scope, name, namespace, seenFrom(node), without);
      if (own.length > 0) return own;
    }
    if (namespace === 'macro') {
      const macros = macrosInText(node, name).flatMap(bindingsOfMacro);
      if (macros.length > 0) return macros;
    }
    if (STANDARD.has(name)) return NOTHING;
    const crate = this.crateNamed(name, namespace, node);
    if (crate.length > 0) return crate;
    for (const scope of scopesOf(node)) {
      const found = this.ofGlobs(scope, name, namespace, seenFrom(node), without);
      if (found.length > 0) return found;
    }
    return NOTHING;
  }

  /** A name in code: from the inside to the outside, then the crates. */
  private lexical(from: ModuleNode, name: string, namespace: Namespace): readonly Binding[] {
    const ask = this.settled;
    if (namespace === 'macro') {
      const macros = macrosInText(from, name).flatMap(bindingsOfMacro);
      if (macros.length > 0) return macros;
    }
    for (const scope of scopesOf(from)) {
      const own = this.own(scope, name, namespace, seenFrom(from), ask);
      if (own.length > 0) return own;
      if (this.isOfUnknown(scope, name)) return NOTHING;
      const found = this.ofGlobs(scope, name, namespace, seenFrom(from), ask);
      if (found.length > 0) return found;
    }
    if (namespace === 'macro') return this.ofMacroCrates(from, name);
    return this.crateNamed(name, namespace, from);
  }

  /** Whether a `use` gives the name to something of which nothing is known: it hides what globs and crates would offer. */
  private isOfUnknown(scope: ModuleNode, name: string): boolean {
    const links = ownNames(scope).links.get(name) ?? [];
    return links.some(link => NAMESPACES.every(namespace => this.settled(link, namespace).length === 0));
  }

  /** A macro of a crate that the root takes in with `#[macro_use] extern crate`. */
  private ofMacroCrates(from: ModuleNode, name: string): readonly Binding[] {
    return ownNames(from.root).declarations.flatMap(declaration => {
      const { kind, exportsMacros } = declaration.item;
      const crate = kind === 'extern crate' && exportsMacros === true ? this.entityOf(declaration) : undefined;
      return crate === undefined ? [] : this.namesake(crate, name, 'macro', seenFrom(from), this.settled);
    });
  }

  /** A name behind a leading `::`: a crate, up to the edition of 2015 also what is at the root. */
  private ofAllCrates(name: string, namespace: Namespace, from: ModuleNode, ask: Ask): readonly Binding[] {
    const atRoot = isOld(from) ? this.namesake(from.root, name, namespace, seenFrom(from), ask) : NOTHING;
    return atRoot.length > 0 ? atRoot : this.crateNamed(name, namespace, from);
  }

  /** A crate by its name in Cargo.toml, or by the one that an `extern crate` at the root gives it. */
  private crateNamed(name: string, namespace: Namespace, from: ModuleNode): readonly Binding[] {
    if (namespace !== 'type' || STANDARD.has(name)) return NOTHING;
    const crate = this.externs.crate(from, name);
    if (crate !== undefined) return [visibly(crate)];
    const declared = ownNames(from.root).declared.type.get(name) ?? [];
    return declared.flatMap(declaration => {
      const entity = declaration.item.kind === 'extern crate' ? this.entityOf(declaration) : undefined;
      return entity === undefined ? [] : [visibly(entity)];
    });
  }

  private walk(
    start: readonly Binding[],
    rest: readonly string[],
    namespace: Namespace,
    from: ModuleNode,
    ask: Ask,
    isStrict = false,
  ): readonly Binding[] {
    let current = start;
    for (const [index, name] of rest.entries()) {
      const wanted = index === rest.length - 1 ? namespace : 'type';
      current = current.flatMap(({ entity }) => this.step(entity, name, wanted, from, ask, isStrict));
      if (current.length === 0) return NOTHING;
    }
    return current;
  }

  /** A name behind `::`. What may not be seen from there is told where nothing else has the name: it is what was meant. */
  private step(
    of: Entity,
    name: string,
    namespace: Namespace,
    from: ModuleNode,
    ask: Ask,
    isStrict: boolean,
  ): readonly Binding[] {
    const module = moduleOf(of);
    if (name === 'super' && module !== undefined) {
      return module.parent === undefined ? NOTHING : [visibly(module.parent.enclosing)];
    }
    const seen = this.namesake(of, name, namespace, seenFrom(from), ask);
    if (seen.length > 0 || module === undefined || isStrict) return seen;
    return this.own(module, name, namespace, undefined, ask);
  }

  private namesake(of: Entity, name: string, namespace: Namespace, viewers: Viewers, ask: Ask): readonly Binding[] {
    const module = moduleOf(of);
    if (module === undefined) return variantOf(of, name, namespace);
    const own = this.own(module, name, namespace, viewers, ask);
    return own.length > 0 ? own : this.ofGlobs(module, name, namespace, viewers, ask);
  }

  /** What a module itself says that a name means. Without viewers, hidden names as well. */
  private own(
    module: ModuleNode,
    name: string,
    namespace: Namespace,
    viewers: Viewers | undefined,
    ask: Ask,
  ): readonly Binding[] {
    const { declared, links } = ownNames(module);
    const found: Binding[] = [];
    for (const declaration of declared[namespace].get(name) ?? []) {
      if (!isSeen(declaration.visible, viewers)) continue;
      const entity = this.entityOf(declaration);
      if (entity !== undefined) found.push({ entity, visible: declaration.visible });
    }
    for (const link of links.get(name) ?? []) {
      if (!isSeen(link.visible, viewers)) continue;
      for (const { entity } of ask(link, namespace)) found.push({ entity, visible: link.visible });
    }
    if (found.length > 0 || namespace !== 'macro' || module.parent !== undefined) return found;
    return module.tree.exportedMacros(name).flatMap(bindingsOfMacro);
  }

  /** `extern crate a as b;` is the crate itself. */
  private entityOf(declaration: Declaration): Entity | undefined {
    const { item, node } = declaration;
    if (item.kind !== 'extern crate') return declaration;
    const original = item.original ?? item.name;
    return original === 'self' ? node.root : this.externs.crate(node, original);
  }

  private ofGlobs(
    module: ModuleNode,
    name: string,
    namespace: Namespace,
    viewers: Viewers,
    ask: Ask,
  ): readonly Binding[] {
    // Most modules have no globs.
    if (ownNames(module).globs.length === 0) return NOTHING;
    const found: Binding[] = [];
    this.throughGlobs(module, viewers, ask, (entity, all) => {
      const owners = this.ownersBehind(entity, name, namespace, module, ask);
      const own = (owners ?? [entity]).flatMap(owner => this.ownOrVariant(owner, name, namespace, all, ask));
      found.push(...own);
      // A name that a module has itself hides the one of its globs.
      return owners !== undefined || own.length > 0;
    });
    return found;
  }

  private ownOrVariant(of: Entity, name: string, namespace: Namespace, viewers: Viewers, ask: Ask): readonly Binding[] {
    const module = moduleOf(of);
    return module === undefined ? variantOf(of, name, namespace) : this.own(module, name, namespace, viewers, ask);
  }

  /**
   * Who has a name that a module of another crate offers. All who look from outside see the same, and preludes are large:
   * their names are told once, as soon as nothing about them is open any more.
   *
   * @returns Undefined where that is not known yet, or not told for such names.
   */
  private ownersBehind(
    entity: Entity,
    name: string,
    namespace: Namespace,
    viewer: ModuleNode,
    ask: Ask,
  ): readonly Entity[] | undefined {
    const module = moduleOf(entity);
    if (module === undefined || module.tree === viewer.tree || namespace === 'macro') return undefined;
    const own = ownNames(module);
    if (own.offers === undefined && ask === this.settled) own.offers = this.offersOf(module, viewer);
    const owners = own.offers?.get(name);
    if (own.offers === undefined) return undefined;
    return owners?.[0] === module ? [module] : (owners ?? []);
  }

  private offersOf(module: ModuleNode, viewer: ModuleNode): ReadonlyMap<string, readonly Entity[]> {
    const offers = new Map<string, Entity[]>();
    const offer = (entity: Entity): false => {
      for (const name of namesOf(entity)) {
        const owners = offers.get(name);
        if (owners === undefined) offers.set(name, [entity]);
        else owners.push(entity);
      }
      return false;
    };
    offer(module);
    this.throughGlobs(module, seenFrom(viewer), this.settled, offer);
    return offers;
  }

  /**
   * Visits the modules and enums that the globs of a module lead to, nearest first, each once. What stands there must be
   * visible to all modules on the way.
   *
   * @param isEnd Told of each, and of who must see what is in it: it says beyond which not to go on.
   */
  private throughGlobs(
    start: ModuleNode,
    viewers: Viewers,
    ask: Ask,
    isEnd: (entity: Entity, viewers: Viewers) => boolean,
  ): void {
    const visited = new Set<Entity>([start]);
    const found: { module: ModuleNode; viewers: Viewers }[] = [{ module: start, viewers }];
    // Grows while it is walked.
    for (const { module, viewers: seenBy } of found) {
      const { globs } = ownNames(module);
      if (globs.length === 0) continue;
      const inside = seenBy.module === module ? seenBy : { module, outer: seenBy };
      for (const link of globs) {
        if (!isSeen(link.visible, seenBy)) continue;
        for (const { entity } of ask(link, 'type')) {
          const target = moduleOf(entity);
          if (visited.has(target ?? entity)) continue;
          visited.add(target ?? entity);
          if (!isEnd(entity, inside) && target !== undefined) found.push({ module: target, viewers: inside });
        }
      }
    }
  }
}

/** Until the edition of 2018 the paths of a `use` begin at the root. */
function isOld(node: ModuleNode): boolean {
  return node.tree.crate.edition < 2018;
}

function never(): boolean {
  return false;
}

function distinct(bindings: readonly Binding[]): readonly Entity[] {
  return [...new Set(bindings.map(({ entity }) => entity))];
}
