import { resolve } from 'node:path';
import { boundaryOf, upwards } from '../boundary.js';
import type { Crate, CrateGraph, CrateId } from '../crates.js';
import type { CrateNode } from './crate-node.js';
import { findWorkspaces, foldersAbove } from './find-workspaces.js';
import { isAnchor, isLeptosOwn, leadingTo } from './leptos-crates.js';
import { CargoFiles } from './manifest.js';
import { cargoHome } from './registry.js';
import { resolveWorkspace } from './resolve-workspace.js';

/**
 * The crates of the workspaces around and in a folder that use Leptos, those of their dependencies that use it, and
 * Leptos' own. Cargo's files are read as data: nothing is executed or downloaded.
 *
 * @param home The folder in which cargo keeps what it has downloaded.
 * @returns Without crates where nothing uses Leptos.
 */
export async function findCrates(folder: string, home: string = cargoHome()): Promise<CrateGraph> {
  const opened = resolve(folder);
  const files = new CargoFiles();
  const boundary = boundaryOf([...upwards(opened)]);
  const above = [opened, ...foldersAbove(opened, boundary)];
  const nodes = new Map<CrateId, CrateNode>();
  const { workspaces, found } = await findWorkspaces(opened, above, boundary, home, files);
  for (const workspace of workspaces) {
    for (const node of await resolveWorkspace(workspace, home, files)) addNode(nodes, node);
  }
  tellTwins(nodes, files);
  return { crates: cratesThatMatter(nodes), problems: files.problems, found };
}

/** A crate may be a member of one workspace and a dependency of another: as a member it is known better. */
function addNode(nodes: Map<CrateId, CrateNode>, node: CrateNode): void {
  const known = nodes.get(node.crate.id);
  if (known === undefined || (known.crate.origin !== 'workspace' && node.crate.origin === 'workspace')) {
    nodes.set(node.crate.id, node);
  }
}

function cratesThatMatter(nodes: ReadonlyMap<CrateId, CrateNode>): Map<CrateId, Crate> {
  const all = new Map([...nodes.values()].map(node => [node.crate.id, [...node.crate.dependencies.values()]]));
  const isStart = (id: CrateId): boolean => {
    const node = nodes.get(id);
    return node !== undefined && (node.namesLeptos || isAnchor(node.crate.packageName));
  };
  const kept = leadingTo(all, isStart);
  // Its own crates hand out what others of them have: a set tells its later members, too.
  for (const id of kept) for (const used of all.get(id) ?? []) if (isOwn(nodes.get(used))) kept.add(used);
  const crates = [...nodes.values()].filter(({ crate }) => kept.has(crate.id)).map(({ crate }) => crate);
  return new Map(crates.map(crate => [crate.id, { ...crate, dependencies: only(crate.dependencies, kept) }]));
}

function isOwn(node: CrateNode | undefined): boolean {
  return node !== undefined && isLeptosOwn(node.crate.packageName);
}

function only(dependencies: Crate['dependencies'], kept: ReadonlySet<CrateId>): Map<string, CrateId> {
  return new Map([...dependencies].filter(([, id]) => kept.has(id)));
}

/** Cargo does not build a workspace in which two members have the same name. */
function tellTwins(nodes: ReadonlyMap<CrateId, CrateNode>, files: CargoFiles): void {
  const owners = new Map<string, Crate>();
  for (const { crate, workspace } of nodes.values()) {
    if (crate.origin !== 'workspace') continue;
    const key = `${workspace} ${crate.packageName}`;
    const twin = owners.get(key);
    if (twin === undefined) owners.set(key, crate);
    else files.tell(crate.folder, `\`${crate.packageName}\` is also the name of the package in ${twin.folder}`);
  }
}
