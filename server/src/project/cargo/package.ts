import { resolve } from 'node:path';
import { type TomlTable, tableAt, tableOf } from 'prettier-plugin-leptos/files';
import type { Manifest } from './manifest.js';
import { flagOf, textOf, textsOf } from './toml-values.js';

/** A Cargo.toml with a `[package]`, what it inherits from its workspace filled in. */
export interface Package {
  readonly manifest: Manifest;
  readonly name: string;
  readonly version: string;
  readonly edition: number;
  readonly dependencies: readonly Dependency[];
  /** What its own features switch on, by their names: `hydrate`, `leptos/islands`. */
  readonly features: Readonly<Record<string, readonly string[]>>;
}

/** An entry in a table of dependencies. */
export interface Dependency {
  /** The name that `use` has, where Cargo.toml gives one; undefined where it is that of the crate's library. */
  readonly rename: string | undefined;
  readonly packageName: string;
  /** As in Cargo.toml: `1.2`, `>=1, <3`. */
  readonly requirement: string | undefined;
  /** Absolute. */
  readonly path: string | undefined;
  /** The address of a git repository. */
  readonly git: string | undefined;
  /** Its features that are switched on with it. */
  readonly features: readonly string[];
}

/**
 * What a manifest says about its package.
 *
 * @param root The manifest of its workspace, for what is inherited.
 * @returns Undefined where it has none with a name.
 */
export function packageIn(manifest: Manifest, root: Manifest): Package | undefined {
  const own = tableOf(manifest.data['package']);
  const name = textOf(own['name']);
  if (name === undefined) return undefined;
  const shared = tableAt(root.data, 'workspace', 'package');
  const edition = Number(inherited(own['edition'], shared['edition']) ?? 2015);
  return {
    manifest,
    name,
    version: inherited(own['version'], shared['version']) ?? '0.0.0',
    edition: Number.isNaN(edition) ? 2015 : edition,
    dependencies: dependenciesIn(manifest, root),
    // There are crates with thousands, and nobody asks for those of crates that are only used.
    get features() {
      return featuresIn(manifest);
    },
  };
}

/**
 * The crates that take the place of others in the whole workspace: the tables of `[patch]`.
 *
 * @param root The manifest of the workspace.
 */
export function patchesIn(root: Manifest): Dependency[] {
  const tables = Object.values(tableOf(root.data['patch'])).map(tableOf);
  return tables.flatMap(table => Object.entries(table).map(([key, value]) => dependencyOf(key, value, root.folder)));
}

/** A release that another crate takes the place of. */
export interface Replacement {
  readonly version: string;
  /** What is taken instead, by the name of the release. */
  readonly by: Dependency;
}

/**
 * What `[replace]` of a workspace says: older than `[patch]`, and for one release each
 * (The Cargo Book, "Overriding Dependencies").
 *
 * @param root The manifest of the workspace.
 */
export function replacementsIn(root: Manifest): Replacement[] {
  return Object.entries(tableOf(root.data['replace'])).flatMap(([key, value]) => {
    const [, name, version] = /(?:^|#)([\w-]+)[:@]([^:@]+)$/.exec(key) ?? [];
    return name === undefined || version === undefined ? [] : [{ version, by: dependencyOf(name, value, root.folder) }];
  });
}

/** Of all kinds and targets, optional ones included: what a feature or a platform leaves out is written all the same. */
function dependenciesIn(manifest: Manifest, root: Manifest): Dependency[] {
  const shared = tableAt(root.data, 'workspace', 'dependencies');
  const places = [manifest.data, ...Object.values(tableOf(manifest.data['target'])).map(tableOf)];
  return places.flatMap(dependencyTables).flatMap(table =>
    Object.entries(table).map(([key, value]) => {
      const isShared = flagOf(tableOf(value)['workspace']) === true;
      // The path of a shared dependency starts at the workspace.
      const own = dependencyOf(key, value, manifest.folder);
      if (!isShared) return own;
      const common = dependencyOf(key, shared[key], root.folder);
      return { ...common, features: [...common.features, ...own.features] };
    }),
  );
}

function featuresIn(manifest: Manifest): Package['features'] {
  const entries = Object.entries(tableOf(manifest.data['features']));
  return Object.fromEntries(entries.map(([name, switched]) => [name, textsOf(switched)]));
}

/** Cargo still reads the spellings with an underscore. */
function dependencyTables(place: TomlTable): TomlTable[] {
  const kinds = ['dependencies', 'dev-dependencies', 'dev_dependencies', 'build-dependencies', 'build_dependencies'];
  return kinds.map(kind => tableOf(place[kind]));
}

function dependencyOf(key: string, value: unknown, folder: string): Dependency {
  const table = tableOf(value);
  const packageName = textOf(table['package']);
  const path = textOf(table['path']);
  return {
    rename: packageName === undefined ? undefined : key.replaceAll('-', '_'),
    packageName: packageName ?? key,
    requirement: textOf(value) ?? textOf(table['version']),
    path: path === undefined ? undefined : resolve(folder, path),
    git: textOf(table['git']),
    features: textsOf(table['features']),
  };
}

function inherited(own: unknown, shared: unknown): string | undefined {
  return textOf(own) ?? (flagOf(tableOf(own)['workspace']) === true ? textOf(shared) : undefined);
}

/** The folders of `[workspace]` that a list of it names: `members`, `exclude`. */
export function listIn(root: Manifest, key: 'members' | 'exclude'): string[] {
  return textsOf(tableOf(root.data['workspace'])[key]);
}
