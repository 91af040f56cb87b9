import { join } from 'node:path';
import { parseToml, type TomlTable, tableAt, tableOf } from '../files/index.js';
import type { NamedStylesheet } from './named-stylesheet.js';
import { readIfThere } from './read-file.js';

/**
 * The stylesheets that cargo-leptos is told of in a folder's Cargo.toml: `tailwind-input-file`, which is Tailwind's, and
 * `style-file`, which may be. Paths are relative to the manifest. A workspace may hold several projects.
 */
export async function stylesheetsOfManifest(folder: string): Promise<NamedStylesheet[]> {
  const path = join(folder, 'Cargo.toml');
  const text = await readIfThere(path);
  if (text === undefined) return [];
  // One that does not parse names none; cargo tells what is wrong with it.
  const { data } = parseToml(path, text);
  // A crate has one table, a workspace a list of them.
  const projects = ['package', 'workspace'].flatMap(owner => tableAt(data, owner, 'metadata')['leptos']).map(tableOf);
  return [
    ...projects.flatMap(project => named(project, 'tailwind-input-file', path, folder)),
    ...projects.flatMap(project => named(project, 'style-file', path, folder)),
  ];
}

function named(project: TomlTable, key: string, manifest: string, folder: string): NamedStylesheet[] {
  const file = project[key];
  const config = project['tailwind-config-file'];
  if (typeof file !== 'string') return [];
  return [
    {
      path: join(folder, file),
      ...(typeof config === 'string' ? { config: join(folder, config) } : {}),
      namedBy: `\`${key}\` in ${manifest}`,
      certain: key === 'tailwind-input-file',
    },
  ];
}
