import { homedir } from 'node:os';
import { join } from 'node:path';
import { isFile, namesIn } from './folders.js';
import { newestAllowed } from './requirement.js';

/** The folder in which cargo keeps what it has downloaded. */
export function cargoHome(): string {
  const { CARGO_HOME: home } = process.env;
  return home !== undefined && home !== '' ? home : join(homedir(), '.cargo');
}

/** The crates that cargo has unpacked for whatever project. */
export class Registry {
  private versions: Map<string, string[]> | undefined;
  private readonly indexes: readonly string[];

  /** @param home As `cargoHome` has it. */
  constructor(home: string) {
    const sources = join(home, 'registry', 'src');
    // One folder for each index: crates.io's, and those of companies.
    this.indexes = namesIn(sources).map(name => join(sources, name));
  }

  /** The folder of a version; undefined where it is not there. */
  folderOf(name: string, version: string): string | undefined {
    const folders = this.indexes.map(index => join(index, `${name}-${version}`));
    return folders.find(folder => isFile(join(folder, 'Cargo.toml')));
  }

  /** The newest version that is there and allowed. */
  newest(name: string, requirement: string | undefined): string | undefined {
    this.versions ??= this.versionsByName();
    return newestAllowed(this.versions.get(name) ?? [], requirement);
  }

  private versionsByName(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const entry of this.indexes.flatMap(namesIn)) {
      const [, name = '', version = ''] = /^(.+?)-(\d+\.\d+\.\d+.*)$/.exec(entry) ?? [];
      const versions = found.get(name);
      if (versions === undefined) found.set(name, [version]);
      else versions.push(version);
    }
    return found;
  }
}
