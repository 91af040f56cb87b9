import type { Item } from '../../facts/facts.js';
import { isComponent, isSlot } from '../../project/definitions.js';
import type { Definition, Place, ProjectModel } from '../../project/model.js';
import type { TagDefinition } from '../components/resolve-tag.js';
import { takenNames } from '../imports/taken-names.js';

/** A component or slot that can be named from where the cursor is. */
export interface Candidate {
  readonly name: string;
  readonly definition: TagDefinition;
  /** Where it has to be taken from; undefined where it has its name already. */
  readonly path: string | undefined;
  /** What has the same name and comes first: in scope, where it leaves no room for an import, or from elsewhere too. */
  readonly rival?: 'in scope' | 'elsewhere';
}

/** All that can be written without a path, and what has the name of another in scope. */
export function componentsByName(project: ProjectModel, from: Place, fits: (name: string) => boolean): Candidate[] {
  const found: Candidate[] = [];
  const inScope = new Map<string, Item>();
  // The other sides of a `cfg`: both are one.
  const otherSides = new Set<Item>();
  for (const { name, definition } of project.inScope(from)) {
    if (!isTag(definition) || !fits(name)) continue;
    if (inScope.has(name)) otherSides.add(definition.item);
    else {
      inScope.set(name, definition.item);
      found.push({ name, definition, path: undefined });
    }
  }
  const elsewhere = new Set<string>();
  const isTaken = takenNames(project, from);
  for (const { name, definition, path } of project.importables(from.module)) {
    if (!isTag(definition) || !fits(name)) continue;
    const own = inScope.get(name);
    if (own === definition.item || (own !== undefined && otherSides.has(definition.item))) continue;
    if (own !== undefined || isTaken(name, isSlot(definition) ? 'type' : 'value')) {
      found.push({ name, definition, path, rival: 'in scope' });
      continue;
    }
    if (elsewhere.has(name)) found.push({ name, definition, path, rival: 'elsewhere' });
    else found.push({ name, definition, path });
    elsewhere.add(name);
  }
  return found;
}

/** What is known to have a name behind a path that is typed. */
export function componentsBehind(
  project: ProjectModel,
  from: Place,
  prefix: string,
  fits: (name: string) => boolean,
): Candidate[] {
  const names = new Set<string>();
  for (const { name, definition } of project.importables(from.module))
    if (isTag(definition) && fits(name)) names.add(name);
  for (const { name, definition } of project.inScope(from)) if (isTag(definition) && fits(name)) names.add(name);
  return [...names].flatMap(name => {
    const path = [...prefix.split('::'), name];
    const [definition] = [
      ...project.resolveVisible(from, path, 'value'),
      ...project.resolveVisible(from, path, 'type'),
    ].filter(isTag);
    return definition === undefined ? [] : [{ name, definition, path: undefined }];
  });
}

/** The modules behind a path from which something can be imported: `forms` behind `ui` where there is `ui::forms::Field`. */
export function modulesBehind(
  project: ProjectModel,
  from: Place,
  prefix: string,
  fits: (name: string) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  // A path begins with a crate, or with what is in the module.
  const starts = [`${prefix}::`, ['crate', ...from.module.path, prefix, ''].join('::')];
  for (const { definition, path } of project.importables(from.module)) {
    const start = starts.find(each => path.startsWith(each))?.length ?? path.length;
    const end = path.indexOf('::', start);
    const name = path.slice(start, Math.max(start, end));
    if (name !== '' && isTag(definition) && fits(name)) found.add(name);
  }
  return found;
}

function isTag(definition: Definition): definition is TagDefinition {
  return isComponent(definition) || isSlot(definition);
}
