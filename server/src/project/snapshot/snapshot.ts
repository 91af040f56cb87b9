import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileFacts } from '../../facts/facts.js';
import { crateId } from '../cargo/crate-node.js';
import type { Crate, CrateId, Target } from '../crates.js';
import { FactsInMemory } from '../index/outline.js';
import { versionOf, versionRequired } from '../leptos-version.js';
import type { FactsOfFile } from '../source-files.js';
import { unpacked } from './unpacked.js';

/** The crates of one version of Leptos, as `server/scripts/snapshot.ts` keeps them. */
export interface Snapshot {
  readonly crates: readonly SnapshotCrate[];
}

export interface SnapshotCrate {
  readonly packageName: string;
  readonly version: string;
  readonly edition: number;
  readonly library: Pick<Target, 'kind' | 'name'>;
  /** With `/`, from the crate's folder, as the files are. */
  readonly root: string;
  /** Names of packages by their names in `use`. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, FileFacts>>;
}

/** Crates of Leptos as they are known without their sources. */
interface SnapshotCrates {
  /** The one that was asked for. */
  readonly id: CrateId;
  /** All that belong to the same version. */
  readonly crates: readonly Crate[];
}

/** The crates that stand in for themselves where cargo has not downloaded them. */
export const SNAPSHOT_PACKAGES = ['leptos', 'leptos_meta', 'leptos_router'] as const;

/** Where the crates would be. There is nothing: the paths only tell the files apart. */
const FOLDER = fileURLToPath(new URL('./leptos-snapshot', import.meta.url));

/** Each is a megabyte of facts, and few projects need one. */
const LOADERS: Readonly<Record<string, () => Promise<{ readonly DATA: string }>>> = {
  '0.6': () => import('./leptos-0.6.generated.js'),
  '0.7': () => import('./leptos-0.7.generated.js'),
  '0.8': () => import('./leptos-0.8.generated.js'),
};

interface Loaded extends SnapshotCrates {
  readonly byName: ReadonlyMap<string, CrateId>;
}

const loaded = new Map<string, Promise<Omit<Loaded, 'id'>>>();
const filesByPath = new Map<string, FactsOfFile>();

/**
 * What is known of a package of Leptos whose sources are not there.
 *
 * @param version The exact one, or what Cargo.toml asks for.
 * @returns Undefined for other packages, and for versions of Leptos without a snapshot.
 */
export async function snapshotOf(
  packageName: string,
  version: string | undefined,
): Promise<SnapshotCrates | undefined> {
  if (!SNAPSHOT_PACKAGES.some(name => name === packageName)) return undefined;
  const leptos = version === undefined ? undefined : (versionOf(version) ?? versionRequired(version));
  const load = leptos === undefined ? undefined : LOADERS[leptos];
  if (leptos === undefined || load === undefined) return undefined;
  const reading =
    loaded.get(leptos) ??
    load().then(async ({ DATA }) => cratesOf(leptos, JSON.parse(await unpacked(DATA)) as Snapshot));
  loaded.set(leptos, reading);
  const { crates, byName } = await reading;
  const id = byName.get(packageName);
  return id === undefined ? undefined : { id, crates };
}

/** Loads the snapshots that crates come from, where another thread has found these: each thread has its own. */
export async function loadSnapshots(crates: Iterable<Crate>): Promise<void> {
  for (const { origin, packageName, version } of crates) {
    if (origin === 'snapshot') await snapshotOf(packageName, version);
  }
}

/** The facts of a file of a snapshot; undefined for any other path. */
export function snapshotFacts(path: string): FactsOfFile | undefined {
  return filesByPath.get(path);
}

/** Whether a path is one of a snapshot, be there such a file or not. */
export function isSnapshotPath(path: string): boolean {
  return path.startsWith(FOLDER + sep);
}

function cratesOf(leptos: string, snapshot: Snapshot): Omit<Loaded, 'id'> {
  const folderOf = (name: string): string => join(FOLDER, leptos, name);
  const byName = new Map(
    snapshot.crates.map(({ packageName, version }) => [
      packageName,
      crateId(packageName, version, folderOf(packageName)),
    ]),
  );
  const crates = snapshot.crates.map((crate): Crate => {
    const folder = folderOf(crate.packageName);
    for (const [file, facts] of Object.entries(crate.files)) {
      filesByPath.set(join(folder, file), new FactsInMemory(facts, undefined));
    }
    const used = Object.entries(crate.dependencies).flatMap(([name, packageName]): [string, CrateId][] => {
      const id = byName.get(packageName);
      return id === undefined ? [] : [[name, id]];
    });
    return {
      id: crateId(crate.packageName, crate.version, folder),
      packageName: crate.packageName,
      version: crate.version,
      edition: crate.edition,
      origin: 'snapshot',
      folder,
      targets: [{ ...crate.library, root: join(folder, crate.root) }],
      dependencies: new Map(used),
    };
  });
  return { crates, byName };
}
