import { dirname, join, resolve } from 'node:path';
import { statsOf } from '../files/stats-of.js';
import { type TomlTable, tableAt, tableOf } from '../files/toml.js';
import { readConfig } from './read-config.js';

/** What Cargo takes where a package does not say. */
const CARGO_DEFAULT = '2015';

/**
 * The edition of Rust that `cargo fmt` would tell rustfmt for a file: that of the package, or of its workspace.
 *
 * @param path Absolute.
 * @returns Undefined where the file belongs to no package.
 */
export function editionFor(path: string): string | undefined {
  for (const folder of upwards(dirname(path))) {
    const manifest = manifestIn(folder);
    if (manifest?.['package'] === undefined) continue;
    const { edition, workspace } = tableOf(manifest['package']);
    if (typeof edition === 'string') return edition;
    const isInherited = tableOf(edition)['workspace'] === true;
    if (!isInherited) return CARGO_DEFAULT;
    return workspaceEdition(typeof workspace === 'string' ? resolve(folder, workspace) : folder) ?? CARGO_DEFAULT;
  }
  return undefined;
}

function workspaceEdition(from: string): string | undefined {
  for (const folder of upwards(from)) {
    const manifest = manifestIn(folder);
    if (manifest?.['workspace'] === undefined) continue;
    const { edition } = tableAt(manifest, 'workspace', 'package');
    return typeof edition === 'string' ? edition : undefined;
  }
  return undefined;
}

function manifestIn(folder: string): TomlTable | undefined {
  const path = join(folder, 'Cargo.toml');
  return statsOf(path)?.isFile() === true ? readConfig(path).data : undefined;
}

function* upwards(folder: string): Generator<string> {
  yield folder;
  for (let current = folder; dirname(current) !== current; ) {
    current = dirname(current);
    yield current;
  }
}
