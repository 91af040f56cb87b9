import type { Import, Item, Scope } from '../../../server/src/facts/facts.js';
import type { Crate } from '../../../server/src/project/crates.js';
import type { Place, ProjectModel } from '../../../server/src/project/model.js';
import type { MissingCrate } from './missing.js';

/** Why a tag means nothing. */
export type Reason =
  | { readonly kind: 'not on disk'; readonly crates: readonly MissingCrate[] }
  | { readonly kind: 'of no crate' | 'declared nowhere' }
  | { readonly kind: 'no component' | 'not in scope'; readonly detail: string };

/** What there is to find reasons with, of one workspace. */
export interface Evidence {
  readonly model: ProjectModel;
  missingOf(crate: Crate): readonly MissingCrate[];
  /** The files of the workspace that declare a component or slot of this name, whether a `mod` leads to them or not. */
  declared(name: string): readonly string[];
}

/** Why a path of a tag means no component at a place. It looks at names only, not at how they are resolved. */
export function reasonFor({ model, missingOf, declared }: Evidence, place: Place | undefined, path: string): Reason {
  if (place === undefined) return { kind: 'of no crate' };
  const segments = path.split('::');
  const last = segments.at(-1) ?? '';
  const missing = missingOf(place.module.crate);
  const named = missingByName(place, new Set([segments[0] ?? '', last]), missing);
  if (named.length > 0) return { kind: 'not on disk', crates: named };
  const other = [...model.resolve(place, segments, 'value'), ...model.resolve(place, segments, 'type')][0];
  if (other !== undefined) return { kind: 'no component', detail: `${other.item.kind} ${model.pathOf(other)}` };
  const elsewhere = declared(last);
  if (elsewhere.length > 0) return { kind: 'not in scope', detail: `declared in ${elsewhere.join(', ')}` };
  const globbed = missingByGlob(model, place, missing);
  return globbed.length > 0 ? { kind: 'not on disk', crates: globbed } : { kind: 'declared nowhere' };
}

/** The missing crates from which one of some names is imported, in the file or in a block of it. */
function missingByName(
  place: Place,
  names: ReadonlySet<string>,
  missing: readonly MissingCrate[],
): readonly MissingCrate[] {
  const direct = missing.filter(({ name }) => names.has(name));
  if (direct.length > 0) return direct;
  const imports = [...place.blocks, place.module.scope].flatMap(allScopes).flatMap(scope => scope.imports);
  return distinct(imports.filter(({ name = '' }) => names.has(name)).flatMap(each => crateOf(each, missing)));
}

/** The missing crates that a glob around the place leads to, through a module that is written out (`mod prelude { … }`) as well. */
function missingByGlob(model: ProjectModel, place: Place, missing: readonly MissingCrate[]): readonly MissingCrate[] {
  const globs = [...place.blocks, place.module.scope].flatMap(({ imports }) => imports.filter(isGlob));
  const inner = globs
    .flatMap(({ segments }) => model.resolve(place, segments, 'type'))
    .flatMap(({ item }) => item.content?.imports.filter(isGlob) ?? []);
  return distinct([...globs, ...inner].flatMap(each => crateOf(each, missing)));
}

function isGlob({ name }: Import): boolean {
  return name === undefined;
}

function crateOf({ segments }: Import, missing: readonly MissingCrate[]): readonly MissingCrate[] {
  const first = segments[0] === '' ? segments[1] : segments[0];
  return missing.filter(({ name }) => name === first);
}

/** A scope, and those of the modules and blocks in it. */
export function allScopes(scope: Scope): readonly Scope[] {
  const scopes = [scope];
  // Grows while it is walked.
  for (const each of scopes) scopes.push(...each.blocks, ...each.items.flatMap(({ content }: Item) => content ?? []));
  return scopes;
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
