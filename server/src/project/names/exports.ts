import type { Steps } from '../../steps.js';
import type { Namespace } from '../model.js';
import { moduleOf } from './entities.js';
import type { Entity } from './fixed-point.js';
import { isKnownAs } from './in-scope.js';
import type { LeptosCrates } from './leptos-crates.js';
import type { ModuleNode } from './module-node.js';
import { type Declaration, type Link, ownNames } from './own-names.js';
import type { Resolver } from './resolver.js';
import { isVisible, type Visible } from './visibility.js';

/** An item that others can name, by the path from where the search began. */
export interface Export {
  readonly declaration: Declaration;
  readonly path: readonly string[];
  /** The module named `prelude` that the path leads through. */
  readonly prelude: ModuleNode | undefined;
}

/** A module on the way. */
interface Step {
  readonly module: ModuleNode;
  readonly path: readonly string[];
  readonly prelude: ModuleNode | undefined;
}

interface Named {
  readonly name: string;
  readonly namespace: Namespace;
  readonly entity: Entity;
}

/** Everything of Leptos that has a name in a module, or behind names in it, as somebody outside of it sees that. */
export class Exports {
  constructor(
    private readonly resolver: Resolver,
    private readonly crates: LeptosCrates,
  ) {}

  /**
   * All items that `viewer` can name from `root` on: each by its shortest path, of those of the same length by the first
   * in the alphabet; once more by one through a prelude where such a one leads to it, too. In steps of one module.
   */
  *from(root: ModuleNode, viewer: ModuleNode): Steps<readonly Export[]> {
    const found: Export[] = [];
    const seen = { direct: new Set<Entity>([root]), prelude: new Set<Entity>() };
    let level: Step[] = [{ module: root, path: [], prelude: undefined }];
    while (level.length > 0) {
      const next: Step[] = [];
      for (const step of level.sort(byPath)) {
        for (const named of yield* this.namesOf(step.module, viewer)) {
          const reached = step.prelude === undefined ? seen.direct : seen.prelude;
          this.take(step, named, reached, found, next);
        }
      }
      level = next;
    }
    return found;
  }

  private take(step: Step, { name, namespace, entity }: Named, seen: Set<Entity>, found: Export[], next: Step[]): void {
    const module = moduleOf(entity);
    if (seen.has(module ?? entity)) return;
    const path = [...step.path, name];
    if (module === undefined) {
      if (!isKnownAs(entity, namespace)) return;
      seen.add(entity);
      found.push({ declaration: entity, path, prelude: step.prelude });
      return;
    }
    if (!this.crates.has(module.tree.crate)) return;
    seen.add(module);
    next.push({ module, path, prelude: step.prelude ?? (name === 'prelude' ? module : undefined) });
  }

  /** The names that a module offers, in the order of the alphabet: a `use` that only the module itself needs is no offer. */
  private *namesOf(module: ModuleNode, viewer: ModuleNode): Steps<readonly Named[]> {
    const found: Named[] = [];
    const hidden = new Set<string>();
    for (const each of this.withGlobbed(module, viewer)) {
      yield;
      const own = [...this.ownNamesOf(each, viewer)].filter(
        ({ name, namespace }) => !hidden.has(`${namespace} ${name}`),
      );
      found.push(...own);
      for (const { name, namespace } of own) hidden.add(`${namespace} ${name}`);
    }
    return found.sort((a, b) => compare(a.name, b.name));
  }

  private *ownNamesOf(module: ModuleNode, viewer: ModuleNode): Generator<Named> {
    const { declared, links } = ownNames(module);
    for (const namespace of ['value', 'type'] as const) {
      for (const [name, declarations] of declared[namespace]) {
        for (const declaration of declarations) {
          const { item, visible } = declaration;
          if (item.leptos === undefined && item.kind !== 'mod' && item.kind !== 'extern crate') continue;
          if (isVisible(visible, viewer)) yield* this.named(module, name, namespace, declaration, viewer);
        }
      }
    }
    for (const [name, same] of links) {
      for (const link of same) {
        if (!this.isOffer(link, viewer)) continue;
        for (const namespace of ['value', 'type'] as const) {
          for (const { entity } of this.resolver.targets(link, namespace)) yield { name, namespace, entity };
        }
      }
    }
  }

  /** An `extern crate` is the crate that it names. */
  private *named(
    module: ModuleNode,
    name: string,
    namespace: Namespace,
    declaration: Declaration,
    viewer: ModuleNode,
  ): Generator<Named> {
    if (declaration.item.kind !== 'extern crate') {
      yield { name, namespace, entity: declaration };
      return;
    }
    if (declaration.item.visibility === 'private') return;
    for (const { entity } of this.resolver.member(module, name, namespace, viewer)) yield { name, namespace, entity };
  }

  private withGlobbed(module: ModuleNode, viewer: ModuleNode): ReadonlySet<ModuleNode> {
    const modules = new Set([module]);
    // A set tells its later members, too.
    for (const each of modules) {
      for (const link of ownNames(each).globs) {
        if (!this.isOffer(link, viewer)) continue;
        for (const { entity } of this.resolver.targets(link, 'type')) {
          const target = moduleOf(entity);
          if (target !== undefined && this.crates.has(target.tree.crate)) modules.add(target);
        }
      }
    }
    return modules;
  }

  private isOffer(link: Link, viewer: ModuleNode): boolean {
    const visible: Visible = link.visible;
    return link.isReexport && isVisible(visible, viewer) && this.crates.isLedToBy(link);
  }
}

function byPath(left: Step, right: Step): number {
  return compare(left.path.join('::'), right.path.join('::'));
}

/** By code units, as rustfmt sorts, whatever the language of the machine. */
export function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
