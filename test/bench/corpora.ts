import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../truth/cache.js';
import { crateFolder, listCrates, rustFiles } from '../truth/corpus.js';

/** A list of texts and what it is called. */
export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
}

/** The Rust files of the sample apps, their deliberate mistakes included. */
export function sampleFiles(): string[] {
  const apps = fileURLToPath(new URL('../apps', import.meta.url));
  return rustFiles(apps).filter(path => !/[\\/]target[\\/]/.test(path));
}

export function sampleApps(): Corpus {
  return { name: 'sample apps', texts: sampleFiles().map(read) };
}

/** The published crates that the grammar is held against, where they have been downloaded. */
export function crates(): Corpus | undefined {
  if (!existsSync(cacheFolder())) return undefined;
  const folders = listCrates().map(crateFolder).filter(existsSync);
  const texts = folders.flatMap(rustFiles).map(read);
  return texts.length === 0 ? undefined : { name: 'published crates', texts };
}

/** The longest of those texts that hold a view. */
export function longestWithViews(texts: readonly string[], count: number): string[] {
  return texts
    .filter(text => text.includes('view!'))
    .sort((a, b) => b.length - a.length)
    .slice(0, count);
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
