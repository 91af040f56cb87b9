import { basename, dirname, join, resolve, sep } from 'node:path';
import { filesIn, isRustFile, isTable, tableOf } from 'prettier-plugin-leptos/files';
import type { FoundFiles } from '../crates.js';
import { inSlices } from '../index/time-slices.js';
import { isWithin } from '../toml-file.js';
import { isFile } from './folders.js';
import type { CargoFiles, Manifest } from './manifest.js';
import { isExcluded, listedMembers } from './members.js';
import { textOf } from './toml-values.js';
import { isNoSource } from './walk-folders.js';

/** How deep below an opened folder packages are looked for. */
const DEEPEST = 6;

/** Somebody may open a whole home, and must not wait for it. */
const MOST_FOLDERS = 10_000;

/** How the path of a manifest ends. */
const MANIFEST = `${sep}Cargo.toml`;

/** What is built together, with one Cargo.lock: a workspace, or a package that belongs to none. */
export interface CargoWorkspace {
  /** Has a `[workspace]`, a `[package]`, or both. */
  readonly root: Manifest;
  /** Those with a `[package]`, the root's own included. */
  readonly members: readonly Manifest[];
}

/** What lies in a folder. */
interface FolderContent extends FoundFiles {
  /** The folders with a Cargo.toml. */
  readonly packages: readonly string[];
}

/**
 * The workspaces that have something to do with a folder: the one around it, and those in it. What a workspace excludes,
 * and what does not know of it, is one of its own.
 *
 * @param folder Absolute.
 * @param above The folders above it as far as they belong to the same project, from inside to outside.
 * @param boundary The outermost of them.
 * @param home As `cargoHome` has it.
 */
export async function findWorkspaces(
  folder: string,
  above: readonly string[],
  boundary: string,
  home: string,
  files: CargoFiles,
): Promise<{ readonly workspaces: readonly CargoWorkspace[]; readonly found: FoundFiles }> {
  const found = new Map<string, { root: Manifest; members: Map<string, Manifest> }>();
  const nearest = above.find(hasManifest);
  // What cargo has downloaded may lie in a project, too.
  const content = await contentOf(folder);
  const below = content.packages.filter(inside => !isVendored(inside) && !isWithin(inside, home));
  for (const candidate of new Set(nearest === undefined ? below : [nearest, ...below])) {
    const manifest = await files.manifest(candidate, boundary);
    if (manifest === undefined) continue;
    const root = await rootOf(manifest, boundary, files);
    const workspace = found.get(root.folder) ?? { root, members: await membersOf(root, files) };
    found.set(root.folder, workspace);
    // It lies in the workspace and is not excluded: cargo would complain about it, and its author add it.
    if (hasPackage(manifest)) workspace.members.set(manifest.folder, manifest);
  }
  const workspaces = [...found.values()].map(({ root, members }) => ({ root, members: [...members.values()] }));
  return { workspaces, found: { folder, rust: content.rust, left: content.left } };
}

/** What of a folder is not ignored. Links are not followed. */
async function contentOf(folder: string): Promise<FolderContent> {
  const packages: string[] = [];
  const rust: string[] = [];
  const left: string[] = [];
  const depthOfRoot = folder.endsWith(sep) ? folder.split(sep).length - 1 : folder.split(sep).length;
  let count = 0;
  const isExcluded = (path: string, isFolder: boolean): boolean => {
    if (!isFolder) return false;
    count += 1;
    const depth = path.split(sep).length - depthOfRoot;
    const isLeft = count > MOST_FOLDERS || depth > DEEPEST || isNoSource(basename(path));
    if (isLeft) left.push(path);
    return isLeft;
  };
  const isManifest = (path: string): boolean => path.endsWith(MANIFEST);
  const isWanted = (path: string): boolean => isManifest(path) || isRustFile(path);
  // A folder that cannot be read has no packages.
  await inSlices(filesIn(folder, { onTrouble: () => undefined, isWanted, isExcluded }), path => {
    if (isManifest(path)) packages.push(dirname(path));
    else rust.push(path);
  });
  return { folder, packages, rust, left };
}

async function membersOf(root: Manifest, files: CargoFiles): Promise<Map<string, Manifest>> {
  const members = new Map<string, Manifest>();
  if (hasPackage(root)) members.set(root.folder, root);
  for (const folder of listedMembers(root)) {
    const manifest = isWithin(folder, root.boundary) ? await files.manifest(folder, root.boundary) : undefined;
    if (manifest !== undefined && hasPackage(manifest)) members.set(folder, manifest);
  }
  return members;
}

/** As cargo goes about it: its own `[workspace]`, the one that it names, the nearest above that does not exclude it. */
async function rootOf(manifest: Manifest, boundary: string, files: CargoFiles): Promise<Manifest> {
  if (isRoot(manifest)) return manifest;
  const named = textOf(tableOf(manifest.data['package'])['workspace']);
  if (named !== undefined) {
    const folder = resolve(manifest.folder, named);
    const root = isWithin(folder, boundary) ? await files.manifest(folder, boundary) : undefined;
    if (root !== undefined && isRoot(root)) return root;
    files.tell(join(manifest.folder, 'Cargo.toml'), `there is no workspace in \`${named}\``);
    return manifest;
  }
  for (const folder of foldersAbove(manifest.folder, boundary)) {
    const root = hasManifest(folder) ? await files.manifest(folder, boundary) : undefined;
    if (root === undefined || !isRoot(root)) continue;
    return isExcluded(root, manifest.folder) ? manifest : root;
  }
  return manifest;
}

/** The folders above one, as far as a boundary reaches, from inside to outside. */
export function foldersAbove(folder: string, boundary: string): string[] {
  const folders: string[] = [];
  for (let current = folder; current !== boundary && dirname(current) !== current; ) {
    current = dirname(current);
    folders.push(current);
  }
  return folders;
}

function isRoot(manifest: Manifest): boolean {
  return isTable(manifest.data['workspace']);
}

function hasPackage(manifest: Manifest): boolean {
  return isTable(manifest.data['package']);
}

function hasManifest(folder: string): boolean {
  return isFile(join(folder, 'Cargo.toml'));
}

/** A copy of a dependency, made by `cargo vendor`. */
function isVendored(folder: string): boolean {
  return isFile(join(folder, '.cargo-checksum.json'));
}
