import { type TomlFile, type TomlTable, tableAt, tableOf } from 'prettier-plugin-leptos/files';
import { flagOf, textOf, textsOf } from '../../project/cargo/toml-values.js';

/** A dependency in `[dependencies]`, what it inherits from the workspace filled in. */
export interface CargoDependency {
  /** As in Cargo.toml: the name of the package, or another one with `package = …`. */
  readonly key: string;
  /** Those that are always on. */
  readonly features: readonly string[];
  readonly hasDefaultFeatures: boolean;
  readonly isOptional: boolean;
}

/**
 * A dependency of a package by its name.
 *
 * @param root The manifest of the workspace, for what is inherited.
 */
export function dependencyOn(name: string, manifest: TomlFile, root: TomlFile): CargoDependency | undefined {
  for (const [key, value] of Object.entries(tableAt(manifest.data, 'dependencies'))) {
    const own = tableOf(value);
    const shared =
      flagOf(own['workspace']) === true ? tableOf(tableAt(root.data, 'workspace', 'dependencies')[key]) : {};
    if ((textOf(own['package']) ?? textOf(shared['package']) ?? key) !== name) continue;
    return {
      key,
      features: [...textsOf(own['features']), ...textsOf(shared['features'])],
      hasDefaultFeatures: (defaultFeatures(shared) ?? defaultFeatures(own)) !== false,
      isOptional: flagOf(own['optional']) === true,
    };
  }
  return undefined;
}

/** The features of a dependency that a list of features turns on: `islands` of `leptos/islands` and `leptos?/islands`. */
export function featuresOf(dependency: CargoDependency, list: readonly string[]): string[] {
  const prefixes = [`${dependency.key}/`, `${dependency.key}?/`];
  return list.flatMap(feature => {
    const prefix = prefixes.find(start => feature.startsWith(start));
    return prefix === undefined ? [] : [feature.slice(prefix.length)];
  });
}

/** The lists in `[features]`, by name. */
export function featureTable({ data }: TomlFile): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(tableAt(data, 'features')).map(([name, list]) => [name, textsOf(list)]));
}

/** What a feature turns on in the end, other features of the same package followed. */
export function allTurnedOn(table: ReadonlyMap<string, readonly string[]>, feature: string): ReadonlySet<string> {
  const on = new Set([feature]);
  for (const name of on) for (const more of table.get(name) ?? []) on.add(more);
  return on;
}

/** Whether some manifest turns a feature of a dependency on, always or by a feature of its own. */
export function isTurnedOnAnywhere(
  name: string,
  feature: string,
  manifests: readonly TomlFile[],
  root: TomlFile,
): boolean {
  return manifests.some(manifest => {
    const dependency = dependencyOn(name, manifest, root);
    if (dependency === undefined) return false;
    const lists = [...featureTable(manifest).values()].flat();
    return [...dependency.features, ...featuresOf(dependency, lists)].includes(feature);
  });
}

function defaultFeatures(table: TomlTable): boolean | undefined {
  return flagOf(table['default-features']) ?? flagOf(table['default_features']);
}
