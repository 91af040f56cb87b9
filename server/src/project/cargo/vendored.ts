import { dirname, join, resolve } from 'node:path';
import { type TomlTable, tableOf } from 'prettier-plugin-leptos/files';
import type { CargoFiles } from './manifest.js';
import { textOf } from './toml-values.js';

/**
 * The folders that take the place of registries and git repositories, as `cargo vendor` makes them: the `[source]`
 * tables of cargo's configuration that others are replaced with.
 *
 * @param folders Those whose `.cargo/config.toml` counts, from the workspace upwards.
 * @param home Cargo's own folder, whose `config.toml` counts as well.
 * @returns Absolute.
 */
export async function vendorFolders(
  folders: readonly string[],
  home: string,
  boundary: string,
  files: CargoFiles,
): Promise<string[]> {
  const found: string[] = [];
  for (const folder of [...folders.map(above => join(above, '.cargo')), home]) {
    const limit = folder === home ? home : boundary;
    for (const name of ['config.toml', 'config']) {
      const config = await files.toml(join(folder, name), folder, limit);
      if (config !== undefined) found.push(...replacements(config.data, dirname(folder)));
    }
  }
  return found;
}

/** Relative folders start beside `.cargo`. */
function replacements(config: TomlTable, base: string): string[] {
  const sources = Object.values(tableOf(config['source'])).map(tableOf);
  const wanted = new Set(sources.flatMap(source => textOf(source['replace-with']) ?? []));
  return Object.entries(tableOf(config['source'])).flatMap(([name, source]) => {
    const folder = textOf(tableOf(source)['directory']);
    return folder !== undefined && wanted.has(name) ? [resolve(base, folder)] : [];
  });
}

/** The folder of a vendored version, which has the version in its name only where there are several. */
export async function vendoredFolder(
  vendors: readonly string[],
  name: string,
  version: string,
  files: CargoFiles,
): Promise<string | undefined> {
  for (const folder of vendors.flatMap(vendor => [join(vendor, `${name}-${version}`), join(vendor, name)])) {
    const manifest = await files.manifest(folder);
    if (tableOf(manifest?.data['package'])['version'] === version) return folder;
  }
  return undefined;
}
