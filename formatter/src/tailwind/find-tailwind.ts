import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { stylesheetsOfManifest } from './manifest.js';
import type { NamedStylesheet } from './named-stylesheet.js';
import { exists, readIfThere } from './read-file.js';
import { stylesheetsOfTrunk } from './trunk.js';

/** Where a project says how its Tailwind is set up. */
export type FoundTailwind =
  /** The CSS that Tailwind 4 starts from. */
  | { readonly kind: 'stylesheet'; readonly path: string }
  /** The configuration of Tailwind 3. */
  | { readonly kind: 'config'; readonly path: string }
  /** The package is installed, everything else is as Tailwind has it by default. */
  | { readonly kind: 'package' }
  | { readonly kind: 'none'; readonly reason: string };

const CONFIGS = ['tailwind.config.js', 'tailwind.config.cjs', 'tailwind.config.mjs', 'tailwind.config.ts'];

/** Where projects that name their stylesheet nowhere (they run Tailwind's command beside cargo) commonly have it. */
const USUAL_STYLESHEETS = [
  'input.css',
  'tailwind.css',
  'style/tailwind.css',
  'style/input.css',
  'style/main.css',
  'src/input.css',
  'src/tailwind.css',
];

/** What only a stylesheet for Tailwind 4 has. */
const TAILWIND_4 =
  /@import\s+(?:url\(\s*)?["']tailwindcss(?:["']|\/)|@(?:theme|plugin|utility|custom-variant|source|reference)\b/;

/**
 * Finds the set-up of Tailwind for a Rust file, reading files only: in the nearest folder that names its stylesheet
 * (cargo-leptos in Cargo.toml, Trunk in index.html) or holds Tailwind's configuration, then in the usual places.
 */
export async function findTailwind(filePath: string): Promise<FoundTailwind> {
  const folders = await foldersOf(resolve(filePath));
  for (const folder of folders) {
    const found = (await namedIn(folder)) ?? (await configIn(folder));
    if (found !== undefined) return found;
  }
  for (const folder of folders) {
    const found = await usualIn(folder);
    if (found !== undefined) return found;
  }
  if (isInstalled(filePath)) return { kind: 'package' };
  return {
    kind: 'none',
    reason:
      `No Tailwind was found for ${filePath}: no \`tailwind-input-file\` in Cargo.toml, no stylesheet that imports ` +
      '"tailwindcss", no tailwind.config.js.',
  };
}

/** From the folder of a file up to that of its repository, or to the root of the file system. */
async function foldersOf(path: string): Promise<string[]> {
  const folders: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === dirname(folder) || (await exists(join(folder, '.git')))) return folders;
  }
}

async function namedIn(folder: string): Promise<FoundTailwind | undefined> {
  const named = [...(await stylesheetsOfManifest(folder)), ...(await stylesheetsOfTrunk(folder))];
  for (const stylesheet of named) {
    const found = await setUpOf(stylesheet, folder);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function setUpOf(
  { path, config, namedBy, certain }: NamedStylesheet,
  folder: string,
): Promise<FoundTailwind | undefined> {
  const text = await readIfThere(path);
  if (text !== undefined && TAILWIND_4.test(text)) return { kind: 'stylesheet', path };
  if (!certain) return undefined;
  if (text === undefined) return { kind: 'none', reason: `${path}, named by ${namedBy}, is not there.` };
  return config === undefined ? ((await configIn(folder)) ?? { kind: 'package' }) : { kind: 'config', path: config };
}

async function configIn(folder: string): Promise<FoundTailwind | undefined> {
  for (const name of CONFIGS) {
    const path = join(folder, name);
    if (await exists(path)) return { kind: 'config', path };
  }
  return undefined;
}

async function usualIn(folder: string): Promise<FoundTailwind | undefined> {
  for (const name of USUAL_STYLESHEETS) {
    const path = join(folder, name);
    const text = await readIfThere(path);
    if (text !== undefined && TAILWIND_4.test(text)) return { kind: 'stylesheet', path };
  }
  return undefined;
}

function isInstalled(filePath: string): boolean {
  try {
    createRequire(resolve(filePath)).resolve('tailwindcss/package.json');
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return false;
    throw fault;
  }
}
