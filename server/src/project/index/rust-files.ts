import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn, isRustFile } from 'prettier-plugin-leptos/files';
import type { Crate, CrateGraph, FoundFiles } from '../crates.js';
import { isWithin } from '../toml-file.js';

/** The folders of a graph whose Rust files are read in advance. */
interface IndexedFolders {
  /** Of the crates that the user works on: everything in them. */
  readonly own: readonly string[];
  /** Of the crates that are only used: what their libraries are made of. */
  readonly used: readonly string[];
}

/** None of the folders is inside another one of the same list. */
export function indexedFolders({ crates }: CrateGraph): IndexedFolders {
  const own: string[] = [];
  const used: string[] = [];
  for (const crate of crates.values()) {
    if (crate.origin === 'workspace') own.push(crate.folder);
    else if (crate.origin !== 'snapshot') used.push(...libraryFolders(crate));
  }
  return { own: outermost(own), used: outermost(used) };
}

/**
 * The Rust files in folders, each once; ignored ones are left out, and links are not followed.
 *
 * @param isOther Whether a folder belongs to a crate that is of no interest.
 * @returns Absolute paths, found while they are asked for.
 */
export function* rustFilesIn(
  folders: readonly string[],
  isOther: (folder: string) => boolean = () => false,
): Generator<string> {
  const isExcluded = (path: string, isFolder: boolean): boolean => isFolder && isOther(path);
  // A folder that cannot be read has no files. That something is missing, rust-analyzer and cargo tell.
  for (const folder of folders)
    yield* filesIn(folder, { onTrouble: () => undefined, isWanted: isRustFile, isExcluded });
}

/**
 * As `rustFilesIn`, of files that somebody has found already; only where nobody has looked, this does.
 *
 * @param found Of a folder that need not hold all of the others.
 */
export function* foundFilesIn(
  folders: readonly string[],
  found: FoundFiles,
  isOther: (folder: string) => boolean,
): Generator<string> {
  const roots = new Set(folders.filter(folder => isWithin(folder, found.folder)));
  const known = new Map<string, boolean>();
  const isWanted = (folder: string): boolean => {
    if (roots.has(folder)) return true;
    const answer = known.get(folder) ?? (folder !== found.folder && !isOther(folder) && isWanted(dirname(folder)));
    known.set(folder, answer);
    return answer;
  };
  for (const path of found.rust) if (isWanted(dirname(path))) yield path;
  const left = found.left.filter(isWanted);
  const outside = folders.filter(folder => !roots.has(folder));
  yield* rustFilesIn([...left, ...outside], isOther);
}

/** Whether a folder is that of a crate which a graph does not have. */
export function isOtherCrate({ crates }: CrateGraph): (folder: string) => boolean {
  const folders = new Set([...crates.values()].map(crate => crate.folder));
  return folder => !folders.has(folder) && existsSync(join(folder, 'Cargo.toml'));
}

function libraryFolders({ targets }: Crate): string[] {
  return targets.map(target => dirname(target.root));
}

function outermost(folders: readonly string[]): string[] {
  const all = new Set(folders);
  const isBelowOne = (folder: string): boolean => {
    const parent = dirname(folder);
    return parent !== folder && (all.has(parent) || isBelowOne(parent));
  };
  return [...all].filter(folder => !isBelowOne(folder));
}
