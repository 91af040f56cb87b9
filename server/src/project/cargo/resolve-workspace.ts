import type { Crate, CrateId, Target } from '../crates.js';
import { snapshotOf } from '../snapshot/snapshot.js';
import { isWithin } from '../toml-file.js';
import { type CrateNode, crateId } from './crate-node.js';
import { dependencyFeaturesOf } from './dependency-features.js';
import type { CargoWorkspace } from './find-workspaces.js';
import { isAnchor, isLeptosOwn, leadingTo } from './leptos-crates.js';
import { type LockedPackage, LockFile } from './lock-file.js';
import type { CargoFiles } from './manifest.js';
import { isExcluded } from './members.js';
import { type Dependency, type Package, packageIn, patchesIn, type Replacement, replacementsIn } from './package.js';
import { satisfies } from './requirement.js';
import { type Located, Sources } from './sources.js';
import { libraryOf, targetsOf } from './targets.js';

/**
 * The members of a workspace and what they depend on, as far as the sources are there. With a Cargo.lock only the way
 * to Leptos is followed; what it does not know is looked up by what the manifests say.
 *
 * @param home As `cargoHome` has it.
 */
export async function resolveWorkspace(
  workspace: CargoWorkspace,
  home: string,
  files: CargoFiles,
): Promise<CrateNode[]> {
  const { root } = workspace;
  const lock = await files.lock(root.folder, root.boundary);
  const sources = await Sources.of(root, home, files);
  const resolution = new Resolution(workspace, lock === undefined ? undefined : new LockFile(lock), sources);
  return resolution.run();
}

class Resolution {
  private readonly nodes = new Map<CrateId, CrateNode>();
  /** Packages to be looked at. */
  private readonly pending: Located[] = [];
  private readonly queued = new Map<CrateId, Located>();
  private readonly libraries = new Map<Package, Target | undefined>();
  private readonly patches: readonly Dependency[];
  private readonly replacements: readonly Replacement[];
  /** Entries of the lock file that have to do with Leptos. */
  private readonly relevant: ReadonlySet<LockedPackage>;
  private readonly found = new Map<string, Promise<Located | undefined>>();

  constructor(
    private readonly workspace: CargoWorkspace,
    private readonly lock: LockFile | undefined,
    private readonly sources: Sources,
  ) {
    this.patches = patchesIn(workspace.root);
    this.replacements = replacementsIn(workspace.root);
    this.relevant = lock === undefined ? new Set() : relevantEntries(lock);
  }

  async run(): Promise<CrateNode[]> {
    const { members, root } = this.workspace;
    for (const manifest of members) {
      const member = packageIn(manifest, root);
      if (member !== undefined) this.queue({ package: member, origin: 'workspace' });
    }
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) await this.visit(next);
    return [...this.nodes.values()];
  }

  private queue(located: Located): CrateId {
    const { manifest, name, version } = located.package;
    const id = crateId(name, version, manifest.folder);
    if (!this.queued.has(id)) this.pending.push(located);
    this.queued.set(id, this.queued.get(id) ?? located);
    return id;
  }

  private async visit({ package: owner, origin }: Located): Promise<void> {
    const { manifest, name, version, edition } = owner;
    const library = this.libraryOf(owner);
    const targets = origin === 'workspace' ? targetsOf(owner, library) : library === undefined ? [] : [library];
    const dependencies = new Map<string, CrateId>();
    for (const dependency of owner.dependencies) {
      const id = await this.idOf(dependency, { package: owner, origin });
      if (id !== undefined) dependencies.set(this.nameOf(dependency, id), id);
    }
    const id = crateId(name, version, manifest.folder);
    const workspace = this.workspace.root.folder;
    const crate: Crate = {
      id,
      packageName: name,
      version,
      edition,
      origin,
      folder: manifest.folder,
      targets,
      dependencies,
      ...(origin === 'workspace' ? { ...featuresOf(owner), workspace } : {}),
    };
    const namesLeptos = owner.dependencies.some(dependency => isAnchor(dependency.packageName));
    this.nodes.set(id, { crate, namesLeptos, workspace });
  }

  /** In `use` a dependency has the name of its library, unless Cargo.toml renames it. */
  private nameOf({ rename, packageName }: Dependency, id: CrateId): string {
    if (rename !== undefined) return rename;
    const located = this.queued.get(id);
    const library = located === undefined ? undefined : this.libraryOf(located.package);
    return library?.name ?? packageName.replaceAll('-', '_');
  }

  /** As `libraryOf`: the disk is asked once, however many depend on a package. */
  private libraryOf(owner: Package): Target | undefined {
    if (!this.libraries.has(owner)) this.libraries.set(owner, libraryOf(owner));
    return this.libraries.get(owner);
  }

  private async idOf(dependency: Dependency, owner: Located): Promise<CrateId | undefined> {
    const located = await this.locate(dependency, owner);
    if (located !== undefined) return this.queue(located);
    const entry = this.entryOf(dependency, owner.package);
    const snapshot = await snapshotOf(dependency.packageName, entry?.version ?? dependency.requirement);
    for (const crate of snapshot?.crates ?? []) {
      this.nodes.set(crate.id, { crate, namesLeptos: false, workspace: this.workspace.root.folder });
    }
    return snapshot?.id;
  }

  private async locate(dependency: Dependency, owner: Located): Promise<Located | undefined> {
    const { path } = dependency;
    const entry = this.entryOf(dependency, owner.package);
    // What is published is built from what is published, whatever path its author had beside it.
    if (path !== undefined && owner.origin !== 'registry') return this.inFolder(path, owner);
    if (entry !== undefined && !this.relevant.has(entry)) return undefined;
    const replacement = entry === undefined ? undefined : this.replacementOf(entry);
    if (replacement?.path !== undefined) return this.inFolder(replacement.path, owner);
    if (replacement !== undefined) return this.once(replacement, () => this.sources.unlocked(replacement));
    const patch = this.patches.find(({ packageName }) => packageName === dependency.packageName);
    if (entry?.source === undefined && patch?.path !== undefined) return this.inFolder(patch.path, owner);
    if (entry === undefined) return this.once(patch ?? dependency, () => this.sources.unlocked(patch ?? dependency));
    return this.once(entry, () => this.sources.locked(entry));
  }

  private replacementOf({ name, version }: LockedPackage): Dependency | undefined {
    return this.replacements.find(({ by, version: replaced }) => by.packageName === name && replaced === version)?.by;
  }

  private once(
    what: Dependency | LockedPackage,
    find: () => Promise<Located | undefined>,
  ): Promise<Located | undefined> {
    const key = JSON.stringify(what);
    const known = this.found.get(key) ?? find();
    this.found.set(key, known);
    return known;
  }

  /** A folder in that of the workspace makes a member of it, unless that is excluded. */
  private inFolder(folder: string, owner: Located): Promise<Located | undefined> {
    const { root } = this.workspace;
    if (owner.origin === 'git') return this.sources.inFolder(folder, owner.package.manifest.boundary, 'git');
    const isMember = isWithin(folder, root.folder) && !isExcluded(root, folder);
    return this.sources.inFolder(folder, root.boundary, isMember ? 'workspace' : 'path');
  }

  /** What the lock file has for a dependency; undefined where it does not know of it, or there is no such file. */
  private entryOf(dependency: Dependency, owner: Package): LockedPackage | undefined {
    const own = this.lock?.named(owner.name).find(({ version }) => version === owner.version);
    const chosen = own === undefined ? [] : (this.lock?.dependenciesOf(own, dependency.packageName) ?? []);
    // A lock file that is older than the manifest knows of others' dependencies at least.
    const entries = chosen.length > 0 ? chosen : (this.lock?.named(dependency.packageName) ?? []);
    const allowed = entries.filter(({ version }) => satisfies(version, dependency.requirement));
    return allowed[0] ?? chosen[0];
  }
}

/** The features that an owner tells, and those that come of them. */
function featuresOf({ dependencies, features }: Package): Pick<Crate, 'dependencyFeatures' | 'featureTables'> {
  const featureTables = { dependencies, features };
  return { dependencyFeatures: dependencyFeaturesOf(featureTables), featureTables };
}

/** Those that depend on Leptos, and those of its own that only it uses. */
function relevantEntries(lock: LockFile): Set<LockedPackage> {
  const dependencies = new Map(lock.all().map(entry => [entry, lock.dependenciesOf(entry)]));
  return leadingTo(dependencies, ({ name }) => isLeptosOwn(name));
}
