import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache.js';

/** A published crate of the corpus. */
export interface Crate {
  name: string;
  version: string;
  /** The Leptos version the crate depends on. */
  leptos?: string;
  /** How many views the real parser reports in it. */
  views?: number;
}

interface CrateList {
  /** Crates with views. */
  crates: Crate[];
  /** Crates without views, compared as plain Rust. */
  plain: Crate[];
}

/** The crates of the corpus; `chosen` is a name, or a name and version as in `thaw@0.4.8`. */
export function listCrates(chosen?: string): Crate[] {
  const text = readFileSync(new URL('crates.json', import.meta.url), 'utf8');
  const list = JSON.parse(text) as CrateList;
  const crates = [...list.crates, ...list.plain];
  if (chosen === undefined) return crates;
  return crates.filter(crate => crate.name === chosen || crateId(crate) === chosen);
}

/** The crate's name and version, as cargo writes them. */
export function crateId(crate: Crate): string {
  return `${crate.name}@${crate.version}`;
}

/** Where the crate's source is kept. */
export function crateFolder(crate: Crate): string {
  return join(cacheFolder(), 'crates', `${crate.name}-${crate.version}`);
}

/** The paths of all Rust files below a folder, sorted. */
export function rustFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.rs'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
