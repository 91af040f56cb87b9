import { dirname, join, resolve } from 'node:path';
import { type FileProblem, type TomlFile, tableOf } from 'prettier-plugin-leptos/files';
import type { RstmlVersion } from 'tree-sitter-leptos';
import { boundaryOf, upwards } from './boundary.js';
import { isLocked, lockedVersion, mayUseLeptos, requiredVersion } from './leptos-dependency.js';
import { DEFAULT_VERSION, type LeptosVersion } from './leptos-version.js';
import { type Levels, levelsIn, mergeLevels } from './levels.js';
import { rstmlVersion } from './rstml-version.js';
import { readToml, stampOf } from './toml-file.js';

/** What the files around a Rust file tell about it. */
export interface Project {
  /** Whether what looks like a view in it may be one of Leptos: not where its package is known to use something else. */
  readonly mayUseLeptos: boolean;
  readonly version: LeptosVersion;
  /** The path of the file of Cargo's that tells the version; undefined where none does. */
  readonly versionFrom: string | undefined;
  /** The parser of the macro, where it is known. */
  readonly rstml: RstmlVersion | undefined;
  readonly levels: Levels;
  /** The workspace's folder, the crate's where there is no workspace, otherwise the file's own folder. */
  readonly root: string;
  /** What is wrong in Cargo.toml and Cargo.lock. They never keep a file from being checked. */
  readonly problems: readonly FileProblem[];
}

interface Cached {
  readonly stamps: string;
  readonly project: Project;
}

interface Manifests {
  readonly crate: TomlFile | undefined;
  readonly workspace: TomlFile | undefined;
  readonly lock: TomlFile | undefined;
  /** Files that do not parse. */
  readonly broken: readonly FileProblem[];
}

const cache = new Map<string, Cached>();

/**
 * The project that a file belongs to. Cargo's files are read as data, nothing is executed. The answer is the same
 * object until one of those files changes, appears or vanishes.
 *
 * @param path A file, which need not exist.
 */
export async function projectFor(path: string): Promise<Project> {
  const folder = dirname(resolve(path));
  const folders = [...upwards(folder)];
  const stamps = stampsOf(folders);
  const cached = cache.get(folder);
  if (cached?.stamps === stamps) return cached.project;
  const project = readProject(folder, folders);
  cache.set(folder, { stamps, project });
  return project;
}

function readProject(folder: string, folders: readonly string[]): Project {
  const manifests = findManifests(folders);
  const { crate, workspace } = manifests;
  const name = nameOf(crate);
  const levels = [
    ...(workspace === undefined ? [] : [levelsIn(workspace, 'workspace')]),
    ...(crate === undefined ? [] : [levelsIn(crate, 'package')]),
  ];
  const required = requiredVersion(crate?.data ?? {}, workspace?.data ?? {});
  const lock = required !== undefined && isOfOthers(manifests) ? undefined : manifests.lock;
  const locked = lockedVersion(lock?.data ?? {}, name);
  const told = locked ?? required;
  const version = told ?? DEFAULT_VERSION;
  const teller = locked === undefined ? (crate ?? workspace) : lock;
  return {
    mayUseLeptos: crate?.data['package'] === undefined || mayUseLeptos(crate.data, workspace?.data ?? {}),
    version,
    versionFrom: told === undefined ? undefined : teller?.path,
    rstml: rstmlVersion(lock?.data ?? {}, version),
    levels: mergeLevels(...levels.map(layer => layer.levels)),
    root: dirname(workspace?.path ?? crate?.path ?? join(folder, 'Cargo.toml')),
    problems: [...manifests.broken, ...levels.flatMap(layer => layer.problems)],
  };
}

function nameOf(crate: TomlFile | undefined): string | undefined {
  const { name } = tableOf(crate?.data['package']);
  return typeof name === 'string' ? name : undefined;
}

/** Whether the lock file lies above the crate and does not hold it: a workspace has it that leaves the crate out. */
function isOfOthers({ crate, lock }: Manifests): boolean {
  const name = nameOf(crate);
  if (crate === undefined || lock === undefined || name === undefined) return false;
  return dirname(lock.path) !== dirname(crate.path) && !isLocked(lock.data, name);
}

/** The nearest crate, the nearest workspace and the nearest lock file; a workspace's root can be a crate, too. */
function findManifests(folders: readonly string[]): Manifests {
  const boundary = boundaryOf(folders);
  let crate: TomlFile | undefined;
  let workspace: TomlFile | undefined;
  let lock: TomlFile | undefined;
  const broken: FileProblem[] = [];
  for (const folder of folders) {
    const manifest = workspace === undefined ? readToml(join(folder, 'Cargo.toml'), boundary) : undefined;
    if (manifest?.problem !== undefined) broken.push(manifest.problem);
    // A manifest that does not parse is taken for the crate's: what lies above it is not what it would have said.
    if (manifest?.data['package'] !== undefined || manifest?.problem !== undefined) crate ??= manifest;
    if (manifest?.data['workspace'] !== undefined) workspace = manifest;
    if (lock !== undefined) continue;
    lock = readToml(join(folder, 'Cargo.lock'), boundary);
    if (lock?.problem !== undefined) broken.push(lock.problem);
  }
  return { crate, workspace, lock, broken };
}

function stampsOf(folders: readonly string[]): string {
  const files = folders.flatMap(folder => [join(folder, 'Cargo.toml'), join(folder, 'Cargo.lock')]);
  return files.map(stampOf).join('|');
}
