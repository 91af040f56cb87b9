import { basename, join } from 'node:path';
import { tableOf } from 'prettier-plugin-leptos/files';
import { isFile, namesIn } from './folders.js';
import type { CargoFiles } from './manifest.js';
import { foldersBelow } from './walk-folders.js';

/** How deep in a repository crates are looked for. */
const DEEPEST = 5;

/** The git repositories that cargo has checked out: `git/checkouts/NAME-HASH/COMMIT`. */
export class GitCheckouts {
  /** The folders of the packages of a checkout by their names. */
  private readonly packages = new Map<string, Promise<ReadonlyMap<string, string>>>();

  /** @param home As `cargoHome` has it. */
  constructor(
    private readonly home: string,
    private readonly files: CargoFiles,
  ) {}

  /**
   * Where a package is.
   *
   * @param url Of the repository, as in Cargo.toml or in the source of a lock file.
   * @param commit The whole hash; undefined where it is not known, and any checkout will do.
   * @returns Its folder and that of the checkout; undefined where cargo has not checked it out.
   */
  async find(
    url: string,
    commit: string | undefined,
    name: string,
  ): Promise<{ folder: string; checkout: string } | undefined> {
    for (const checkout of this.checkoutsOf(url, commit)) {
      const known = this.packages.get(checkout) ?? this.packagesIn(checkout);
      this.packages.set(checkout, known);
      const folder = (await known).get(name);
      if (folder !== undefined) return { folder, checkout };
    }
    return undefined;
  }

  private checkoutsOf(url: string, commit: string | undefined): string[] {
    const root = join(this.home, 'git', 'checkouts');
    const repositories = namesIn(root).filter(name => name.replace(/-[0-9a-f]+$/, '') === repositoryName(url));
    return repositories.flatMap(repository => {
      const folder = join(root, repository);
      // Cargo shortens the commit as git does, to as many digits as tell it from others.
      const commits = namesIn(folder).filter(short => commit?.startsWith(short) ?? true);
      return commits.map(short => join(folder, short));
    });
  }

  private async packagesIn(checkout: string): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const folder of foldersBelow(checkout, DEEPEST)) {
      if (!isFile(join(folder, 'Cargo.toml'))) continue;
      const name = tableOf((await this.files.manifest(folder, checkout))?.data['package'])['name'];
      // The nearest to the root counts: what lies deeper may be a template or a test.
      if (typeof name === 'string' && !found.has(name)) found.set(name, folder);
    }
    return found;
  }
}

/** As cargo names checkouts: the last part of the address. */
function repositoryName(url: string): string {
  const address = url.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return basename(address).replace(/\.git$/, '') || '_empty';
}
