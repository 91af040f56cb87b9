import type { Namespace } from '../model.js';
import type { Binding, Entity } from './fixed-point.js';
import type { MacroDefinition } from './macro-names.js';
import { ModuleNode } from './module-node.js';
import { Declaration, ownNames } from './own-names.js';

/** The module that an entity is; undefined for any other item, and for a module whose file is missing. */
export function moduleOf(entity: Entity): ModuleNode | undefined {
  return entity instanceof ModuleNode ? entity : entity.ownModule;
}

/** The blocks around a place from inside to outside, and the module they are in. */
export function scopesOf(from: ModuleNode): readonly ModuleNode[] {
  const scopes = [from];
  for (let node = from; node.isBlock && node.parent !== undefined; node = node.parent) scopes.push(node.parent);
  return scopes;
}

/** What a path begins with that is no name of an item; undefined for a name. */
export function startOf({ enclosing }: ModuleNode, first: string): readonly Binding[] | undefined {
  switch (first) {
    case 'crate':
      return [visibly(enclosing.root)];
    case 'self':
      return [visibly(enclosing)];
    case 'super':
      return enclosing.parent === undefined ? [] : [visibly(enclosing.parent.enclosing)];
    default:
      return undefined;
  }
}

/** The names that a module or an enum has itself, each once. */
export function namesOf(entity: Entity): ReadonlySet<string> {
  const module = moduleOf(entity);
  if (module !== undefined) {
    const { declared, links } = ownNames(module);
    return new Set([...declared.type.keys(), ...declared.value.keys(), ...links.keys()]);
  }
  return new Set(entity instanceof Declaration ? entity.item.variants : []);
}

/** A variant is told as its enum, which is where to find it. One with named fields is a type only. */
export function variantOf(of: Entity, name: string, namespace: Namespace): readonly Binding[] {
  if (of instanceof ModuleNode || namespace === 'macro') return [];
  const { variants, structVariants } = of.item;
  if (namespace === 'value' && structVariants?.includes(name) === true) return [];
  return variants?.includes(name) === true ? [visibly(of)] : [];
}

/** The declarations of a macro that was found by what is written alone. */
export function bindingsOfMacro({ node, item }: MacroDefinition): readonly Binding[] {
  return (ownNames(node).declared.macro.get(item.name) ?? []).map(visibly);
}

/** Something that needs no name to be seen. */
export function visibly(entity: Entity): Binding {
  return { entity, visible: 'pub' };
}
