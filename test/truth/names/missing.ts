import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import type { Crate } from '../../../server/src/project/crates.js';

/** A dependency, whose sources the server may not have found. */
export interface MissingCrate {
  /** As in `use`. */
  readonly name: string;
  readonly packageName: string;
  /** The locked version, otherwise the least that Cargo.toml allows; undefined for one that is not from a registry. */
  readonly version: string | undefined;
}

type Table = Readonly<Record<string, unknown>>;

const KINDS = ['dependencies', 'dev-dependencies', 'build-dependencies'];

/**
 * The dependencies of a crate that the server has not found.
 *
 * @param root The folder of the workspace.
 */
export function missingCrates({ folder, dependencies }: Crate, root: string): readonly MissingCrate[] {
  return dependenciesIn(folder, root).filter(({ name }) => !dependencies.has(name));
}

/**
 * The dependencies in the Cargo.toml of a folder, read without the server's reader.
 *
 * @param root The folder with the Cargo.lock.
 */
export function dependenciesIn(folder: string, root: string): readonly MissingCrate[] {
  const manifest = tomlOf(join(folder, 'Cargo.toml'));
  const shared = tableOf(tableOf(tomlOf(join(root, 'Cargo.toml'))['workspace'])['dependencies']);
  const locked = lockedVersions(root);
  const targets = Object.values(tableOf(manifest['target'])).map(tableOf);
  const lists = [manifest, ...targets].flatMap(table => KINDS.map(kind => tableOf(table[kind])));
  return lists
    .flatMap(list => Object.entries(list))
    .map(([name, value]): MissingCrate => {
      const own = describe(value);
      const entry = own['workspace'] === true ? { ...describe(shared[name]), ...own } : own;
      const packageName = typeof entry['package'] === 'string' ? entry['package'] : name;
      const asked = typeof entry['version'] === 'string' ? leastOf(entry['version']) : undefined;
      return { name: name.replaceAll('-', '_'), packageName, version: locked.get(packageName) ?? asked };
    });
}

/** `>=0.1.2, <1` → `0.1.2`. */
function leastOf(requirement: string): string | undefined {
  return /\d[^\s,]*/.exec(requirement)?.[0].replace(/\.\*.*$/, '');
}

function lockedVersions(root: string): ReadonlyMap<string, string> {
  const packages = tomlOf(join(root, 'Cargo.lock'))['package'];
  const entries = Array.isArray(packages) ? packages.map(tableOf) : [];
  return new Map(entries.map(entry => [String(entry['name']), String(entry['version'])]));
}

function tomlOf(file: string): Table {
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
}

function describe(value: unknown): Table {
  return typeof value === 'string' ? { version: value } : tableOf(value);
}

function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null ? (value as Table) : {};
}
