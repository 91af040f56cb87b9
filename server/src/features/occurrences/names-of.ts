import type { Import, Scope } from '../../facts/facts.js';
import { isComponent, isSameItem, isServerFunction } from '../../project/definitions.js';
import type { Definition, Namespace, ProjectModel } from '../../project/model.js';
import type { Steps } from '../../steps.js';
import type { Occurrence } from './occurrence.js';

/** A name that an item is known by, in which form, and in which namespace. */
export interface KnownName {
  readonly name: string;
  readonly form: Occurrence['form'];
  readonly namespaces: readonly Namespace[];
}

/** The names that an item has by itself: its own, and those of what Leptos generates (view-language.md 3.1, 4.3). */
export function ownNames(definition: Definition): readonly KnownName[] {
  const { item } = definition;
  const own: KnownName = { name: item.name, form: 'name', namespaces: ['value', 'type'] };
  if (isComponent(definition)) {
    const { tag } = definition.item.leptos;
    const named: KnownName[] = tag === item.name ? [own] : [own, { ...own, name: tag, form: 'struct' }];
    return [...named, { name: `${tag}Props`, form: 'props', namespaces: ['type'] }];
  }
  return isServerFunction(definition)
    ? [own, { name: definition.item.leptos.struct, form: 'struct', namespaces: ['type'] }]
    : [own];
}

/** All imports of a scope and of what lies in it, each with the offset that it counts from. */
export function* importsIn(scope: Scope): Generator<Import> {
  const pending = [scope];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield* next.imports;
    pending.push(...next.blocks);
    for (const { content } of next.items) if (content !== undefined) pending.push(content);
  }
}

/** The names that the workspace has given an item by `as`. A new name can be given again, until there are no more. */
export function* aliasesOf(definition: Definition, project: ProjectModel): Steps<readonly KnownName[]> {
  const known = new Map<string, KnownName>();
  const pending: KnownName[] = [...ownNames(definition)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const file of project.filesThatMayHold([next.name])) {
      yield;
      for (const name of aliasesIn(file, next, definition, project)) {
        if (known.has(name)) continue;
        const alias: KnownName = { name, form: 'alias', namespaces: next.namespaces };
        known.set(name, alias);
        pending.push(alias);
      }
    }
  }
  return [...known.values()];
}

function aliasesIn(
  file: string,
  { name, namespaces }: KnownName,
  definition: Definition,
  project: ProjectModel,
): string[] {
  const root = project.placeAt(file, 0);
  if (root === undefined) return [];
  return [...importsIn(root.module.scope)].flatMap(one => {
    if (one.name === undefined || one.name === '_' || one.name === name || one.segments.at(-1) !== name) return [];
    const place = project.placeAt(file, one.useStart);
    const found = place === undefined ? [] : namespaces.flatMap(space => project.resolve(place, one.segments, space));
    return found.some(other => isSameItem(other, definition)) ? [one.name] : [];
  });
}
