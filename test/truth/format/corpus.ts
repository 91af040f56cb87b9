import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Crate, crateFolder, crateId, listCrates, rustFiles } from '../corpus.js';
import { downloadCrates } from '../download.js';

const APPS = fileURLToPath(new URL('../../apps', import.meta.url));

/** What only a file with a view can hold. */
const VIEW = /\b(?:view|template)\s*!/;

/** Texts of Rust files by their places, such as `thaw-0.4.8/src/lib.rs`. */
export interface Files {
  /** Those with something like a view. */
  readonly views: ReadonlyMap<string, string>;
  readonly plain: ReadonlyMap<string, string>;
}

/** The Rust files of the published crates and the sample apps; `chosen` is a crate as in `listCrates`. */
export function readFiles(chosen?: string): Files {
  const crates = [...listCrates(chosen), ...moreCrates(chosen)];
  if (chosen !== undefined && crates.length === 0) throw new Error(`there is no crate ${chosen} in crates.json`);
  downloadCrates(crates);
  const folders = crates.map((crate): [string, string] => [`${crate.name}-${crate.version}`, crateFolder(crate)]);
  if (chosen === undefined) folders.push(['apps', APPS]);
  const all = folders.flatMap(([name, folder]) => filesOf(name, folder));
  return {
    views: new Map(all.filter(([, text]) => VIEW.test(text))),
    plain: new Map(all.filter(([, text]) => !VIEW.test(text))),
  };
}

/** Crates with views that only the formatter is held against. */
export function moreCrates(chosen?: string): Crate[] {
  const text = readFileSync(new URL('crates.json', import.meta.url), 'utf8');
  const crates = JSON.parse(text) as Crate[];
  return crates.filter(crate => chosen === undefined || crate.name === chosen || crateId(crate) === chosen);
}

function filesOf(name: string, folder: string): [place: string, text: string][] {
  return rustFiles(folder)
    .map((path): [string, string] => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')])
    .filter(([place]) => !/(^|\/)target\//.test(place))
    .map(([place, text]) => [`${name}/${place}`, text]);
}
