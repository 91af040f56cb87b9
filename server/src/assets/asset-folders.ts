import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWithin } from '../project/toml-file.js';

/** A file or folder that a path can go on with. */
export interface AssetEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What a folder with too many files is cut off at. */
const ENTRIES = 1000;

/** The files of a workspace that the paths in its views may name. Nothing outside of it is looked at. */
export class AssetFolders {
  /**
   * @param root The workspace's folder, absolute.
   * @param roots The folders that the site's root stands for, absolute; those that are missing are passed over.
   */
  constructor(
    private readonly root: string,
    private readonly roots: readonly string[],
  ) {}

  /**
   * The file that a path means.
   *
   * @param path As in the attribute, without query and fragment; a leading `/` is the site's root.
   * @param from The file that names it, absolute.
   * @returns Absolute; undefined where there is no such file in the workspace.
   */
  file(path: string, from: string | undefined): string | undefined {
    return this.candidates(path, from).find(candidate => this.isFile(candidate));
  }

  /** What is in the folder that a path leads to, of all folders that it may mean, each name once; sorted. */
  entries(path: string, from: string | undefined): readonly AssetEntry[] {
    const found = new Map<string, AssetEntry>();
    for (const folder of this.candidates(path, from)) {
      for (const entry of this.listed(folder)) {
        if (!found.has(entry.name)) found.set(entry.name, { name: entry.name, isFolder: entry.isDirectory() });
      }
    }
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, ENTRIES);
  }

  /** Where a path may lead to; a browser takes a relative one from the page, a bundler from the file. */
  private candidates(path: string, from: string | undefined): string[] {
    const isRelative = !path.startsWith('/');
    const bases =
      isRelative && from !== undefined && /^\.\.?\//.test(path) ? [dirname(from), ...this.roots] : this.roots;
    return bases.map(base => join(base, path)).filter(candidate => isWithin(candidate, this.root));
  }

  private isFile(path: string): boolean {
    try {
      return this.leadsInside(path) && statSync(path).isFile();
    } catch (error) {
      return missing(error, false);
    }
  }

  private listed(folder: string): readonly Dirent[] {
    try {
      if (!this.leadsInside(folder)) return [];
      return readdirSync(folder, { withFileTypes: true }).filter(entry => isAsset(entry));
    } catch (error) {
      return missing(error, []);
    }
  }

  private leadsInside(path: string): boolean {
    return isWithin(realpathSync(path), realpathSync(this.root));
  }
}

/** What a site hands out: no hidden files, no sources. */
function isAsset(entry: Dirent): boolean {
  if (entry.name.startsWith('.')) return false;
  return entry.isDirectory() || (entry.isFile() && !/\.(?:rs|toml|lock)$/.test(entry.name));
}

/** A path that the system does not let us look at leads nowhere, whatever the reason. */
function missing<T>(error: unknown, answer: T): T {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  return answer;
}
