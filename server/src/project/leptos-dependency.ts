import { type TomlTable, tableAt, tableOf } from 'prettier-plugin-leptos/files';
import { isAnchor, isLeptosOwn } from './cargo/leptos-crates.js';
import { compareVersions, type LeptosVersion, versionOf, versionRequired } from './leptos-version.js';

/**
 * The version of Leptos in a Cargo.lock.
 *
 * @param crate The crate that asks. Where the lock file holds several versions, the one that this crate depends on
 *   counts, otherwise the newest.
 * @returns Undefined where the lock file does not hold Leptos.
 */
export function lockedVersion(lock: TomlTable, crate: string | undefined): LeptosVersion | undefined {
  const packages = arrayOf(lock['package']).map(tableOf);
  const locked = packages.filter(entry => entry['name'] === 'leptos').map(entry => textOf(entry['version']));
  const own = packages.find(entry => crate !== undefined && entry['name'] === crate);
  const wanted = arrayOf(own?.['dependencies']).flatMap(dependency => exactVersionIn(textOf(dependency)));
  return newest(wanted.length > 0 ? wanted : locked);
}

/** Whether a Cargo.lock holds a package, in whatever version. */
export function isLocked(lock: TomlTable, name: string): boolean {
  return arrayOf(lock['package']).some(entry => tableOf(entry)['name'] === name);
}

/**
 * The version of Leptos that a Cargo.toml asks for, under whatever name and in whatever dependency table; of Leptos
 * itself its own.
 *
 * @param workspace The workspace's Cargo.toml, for `workspace = true`.
 * @returns Undefined where it does not depend on Leptos, or does not say on which version.
 */
export function requiredVersion(manifest: TomlTable, workspace: TomlTable): LeptosVersion | undefined {
  const own = tableOf(manifest['package']);
  // Leptos itself, whose examples and tests are checked as well.
  if (own['name'] === 'leptos') {
    return versionOf(textOf(own['version']) ?? textOf(tableAt(workspace, 'workspace', 'package')['version']) ?? '');
  }
  const shared = tableAt(workspace, 'workspace', 'dependencies');
  const versions = dependencyTables(manifest)
    .flatMap(table => Object.entries(table))
    .map(([name, dependency]) => requirementOf(name, dependency, shared))
    .map(requirement => (requirement === undefined ? undefined : versionRequired(requirement)));
  return newestOf(versions) ?? sharedVersion(shared);
}

/**
 * Whether a package's views may be Leptos'. Others have macros and attributes of the same names (Sycamore, relm4,
 * Dioxus); what Leptos' own expand to names `::leptos`, which nothing but a dependency of the package itself provides.
 *
 * @param workspace As for `requiredVersion`.
 * @returns True also for a package that depends on nothing: it has just been begun.
 */
export function mayUseLeptos(manifest: TomlTable, workspace: TomlTable): boolean {
  if (isLeptosOwn(textOf(tableOf(manifest['package'])['name']) ?? '')) return true;
  const shared = tableAt(workspace, 'workspace', 'dependencies');
  const dependencies = dependencyTables(manifest).flatMap(table => Object.entries(table));
  const isOfLeptos = ([name, dependency]: [string, unknown]): boolean =>
    name === 'leptos' || isAnchor(packageOf(name, inherited(name, dependency, shared)));
  return dependencies.length === 0 || dependencies.some(isOfLeptos);
}

/** What the workspace prescribes, for a crate that gets Leptos only through others. */
function sharedVersion(shared: TomlTable): LeptosVersion | undefined {
  const requirements = Object.entries(shared).map(([name, dependency]) => requirementOf(name, dependency, {}));
  return newestOf(requirements.map(text => (text === undefined ? undefined : versionRequired(text))));
}

function requirementOf(name: string, dependency: unknown, shared: TomlTable): string | undefined {
  const meant = inherited(name, dependency, shared);
  if (packageOf(name, meant) !== 'leptos') return undefined;
  return textOf(meant) ?? textOf(tableOf(meant)['version']);
}

function inherited(name: string, dependency: unknown, shared: TomlTable): unknown {
  return tableOf(dependency)['workspace'] === true ? shared[name] : dependency;
}

/** @param name What the package is called in the code. */
function packageOf(name: string, dependency: unknown): string {
  return textOf(tableOf(dependency)['package']) ?? name;
}

function dependencyTables(manifest: TomlTable): TomlTable[] {
  const places = [manifest, ...Object.values(tableOf(manifest['target'])).map(tableOf)];
  const kinds = ['dependencies', 'dev-dependencies', 'build-dependencies'];
  return places.flatMap(place => kinds.map(kind => tableOf(place[kind])));
}

/**
 * A lock file names a dependency `leptos` where there is one version of it only, otherwise `leptos 0.6.15`.
 */
function exactVersionIn(dependency: string | undefined): string[] {
  const match = /^leptos (\S+)/.exec(dependency ?? '');
  return match?.[1] === undefined ? [] : [match[1]];
}

function newest(versions: readonly (string | undefined)[]): LeptosVersion | undefined {
  return newestOf(versions.map(version => (version === undefined ? undefined : versionOf(version))));
}

function newestOf(versions: readonly (LeptosVersion | undefined)[]): LeptosVersion | undefined {
  return versions
    .filter(version => version !== undefined)
    .sort(compareVersions)
    .pop();
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
