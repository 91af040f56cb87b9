import { boundaryOf, upwards } from '../boundary.js';
import type { CrateOrigin } from '../crates.js';
import { isWithin } from '../toml-file.js';
import { foldersAbove } from './find-workspaces.js';
import { GitCheckouts } from './git-checkouts.js';
import type { LockedPackage } from './lock-file.js';
import type { CargoFiles, Manifest } from './manifest.js';
import { type Dependency, type Package, packageIn } from './package.js';
import { Registry } from './registry.js';
import { vendoredFolder, vendorFolders } from './vendored.js';

/** A package whose sources are on the disk. */
export interface Located {
  readonly package: Package;
  readonly origin: CrateOrigin;
}

/** Finds the sources of packages where cargo has put them. It downloads nothing. */
export class Sources {
  private constructor(
    private readonly files: CargoFiles,
    private readonly registry: Registry,
    private readonly checkouts: GitCheckouts,
    private readonly vendors: readonly string[],
  ) {}

  /**
   * The sources for a workspace, whose configuration of cargo counts.
   *
   * @param home As `cargoHome` has it.
   */
  static async of(root: Manifest, home: string, files: CargoFiles): Promise<Sources> {
    const folders = [root.folder, ...foldersAbove(root.folder, root.boundary)];
    const vendors = await vendorFolders(folders, home, root.boundary, files);
    return new Sources(files, new Registry(home), new GitCheckouts(home, files), vendors);
  }

  /** The package of an entry of Cargo.lock that has a source. */
  async locked({ name, version, source }: LockedPackage): Promise<Located | undefined> {
    const vendored = await vendoredFolder(this.vendors, name, version, this.files);
    if (vendored !== undefined) return this.read(vendored, vendored, 'registry');
    if (source?.startsWith('git+') !== true) return this.released(name, version);
    const [url = '', commit] = source.slice('git+'.length).split('#');
    return this.inGit(url, commit, name);
  }

  /** The package that a dependency means, where no Cargo.lock tells. */
  async unlocked({ packageName, requirement, git }: Dependency): Promise<Located | undefined> {
    if (git !== undefined) return this.inGit(git, undefined, packageName);
    const version = this.registry.newest(packageName, requirement);
    return version === undefined ? undefined : this.released(packageName, version);
  }

  /**
   * The package in a folder that a manifest names by `path`.
   *
   * @param boundary Of the manifest that names it. What lies elsewhere has one of its own.
   */
  async inFolder(folder: string, boundary: string, origin: CrateOrigin): Promise<Located | undefined> {
    return this.read(folder, isWithin(folder, boundary) ? boundary : boundaryOf([...upwards(folder)]), origin);
  }

  private async released(name: string, version: string): Promise<Located | undefined> {
    const folder = this.registry.folderOf(name, version);
    return folder === undefined ? undefined : this.read(folder, folder, 'registry');
  }

  private async inGit(url: string, commit: string | undefined, name: string): Promise<Located | undefined> {
    const found = await this.checkouts.find(url, commit, name);
    return found === undefined ? undefined : this.read(found.folder, found.checkout, 'git');
  }

  private async read(folder: string, boundary: string, origin: CrateOrigin): Promise<Located | undefined> {
    const manifest = await this.files.manifest(folder, boundary);
    if (manifest === undefined) return undefined;
    const found = packageIn(manifest, await this.rootOf(manifest));
    return found === undefined ? undefined : { package: found, origin };
  }

  /** What is published has nothing to inherit; in a repository or beside the project there may be a workspace. */
  private async rootOf(manifest: Manifest): Promise<Manifest> {
    if (manifest.data['workspace'] !== undefined) return manifest;
    for (const folder of foldersAbove(manifest.folder, manifest.boundary)) {
      const above = await this.files.manifest(folder, manifest.boundary);
      if (above?.data['workspace'] !== undefined) return above;
    }
    return manifest;
  }
}
