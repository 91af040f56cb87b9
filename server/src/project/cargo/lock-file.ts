import { type TomlTable, tableOf } from 'prettier-plugin-leptos/files';
import { arrayOf, textOf, textsOf } from './toml-values.js';

/** An entry of a Cargo.lock. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** `registry+…`, `sparse+…`, `git+URL?branch=…#commit`; undefined for a crate that a path leads to. */
  readonly source: string | undefined;
  /** As written: `name`, `name version`, or `name version (source)`, as much as tells it from others. */
  readonly dependencies: readonly string[];
}

/** What a Cargo.lock says, to be looked up by name. */
export class LockFile {
  private readonly byName = new Map<string, LockedPackage[]>();

  /** @param data The file as data; an entry that is not as it should be is left out. */
  constructor(data: TomlTable) {
    for (const entry of arrayOf(data['package']).map(tableOf)) {
      const [name, version] = [textOf(entry['name']), textOf(entry['version'])];
      if (name === undefined || version === undefined) continue;
      const dependencies = textsOf(entry['dependencies']);
      const known = this.byName.get(name) ?? [];
      this.byName.set(name, [...known, { name, version, source: textOf(entry['source']), dependencies }]);
    }
  }

  /** All entries of a name: one for each version and source. */
  named(name: string): readonly LockedPackage[] {
    return this.byName.get(name) ?? [];
  }

  all(): LockedPackage[] {
    return [...this.byName.values()].flat();
  }

  /**
   * What an entry depends on.
   *
   * @param name The package's; undefined for all of them.
   */
  dependenciesOf(owner: LockedPackage, name?: string): LockedPackage[] {
    return owner.dependencies.flatMap(written => {
      const [wanted = '', version, source] = written.split(' ');
      if (name !== undefined && wanted !== name) return [];
      return this.named(wanted).filter(
        entry =>
          (version === undefined || entry.version === version) &&
          (source === undefined || `(${withoutCommit(entry.source)})` === withoutCommit(source)),
      );
    });
  }
}

/** Old lock files leave the commit out of one place and write it in another. */
function withoutCommit(source: string | undefined): string {
  return source?.replace(/#[^)]*/, '') ?? '';
}
