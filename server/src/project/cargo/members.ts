import { basename, join, resolve } from 'node:path';
import { isWithin } from '../toml-file.js';
import { isFile } from './folders.js';
import type { Manifest } from './manifest.js';
import { listIn } from './package.js';
import { foldersBelow, foldersIn } from './walk-folders.js';

/** How deep `**` in a pattern for members reaches. */
const DEEPEST = 8;

/** The folders of the members that a workspace lists, without those that it excludes. Each has a Cargo.toml. */
export function listedMembers(root: Manifest): string[] {
  const patterns = listIn(root, 'members');
  const folders = patterns.flatMap(pattern => {
    const found = foldersMatching(root.folder, pattern).filter(folder => isFile(join(folder, 'Cargo.toml')));
    // A member that is named wins over a folder that is excluded; one that a pattern finds does not.
    return isPattern(pattern) ? found.filter(folder => !isExcluded(root, folder)) : found;
  });
  return [...new Set(folders)];
}

/** Whether a workspace leaves a folder to itself. */
export function isExcluded(root: Manifest, folder: string): boolean {
  return listIn(root, 'exclude').some(path => isWithin(folder, resolve(root.folder, path)));
}

function foldersMatching(root: string, pattern: string): string[] {
  if (!isPattern(pattern)) return [resolve(root, pattern)];
  let folders = [root];
  for (const part of pattern.split('/').filter(segment => segment !== '')) {
    folders = [...new Set(folders.flatMap(folder => below(folder, part)))];
  }
  return folders;
}

function below(folder: string, part: string): string[] {
  if (part === '**') return [...foldersBelow(folder, DEEPEST)];
  if (!isPattern(part)) return [resolve(folder, part)];
  // A link is followed only where it is named: it may lead back.
  return foldersIn(folder).filter(inside => matches(basename(inside), part));
}

function isPattern(text: string): boolean {
  return /[*?[]/.test(text);
}

/**
 * Whether a name matches a pattern of one part, as Rust's crate `glob` has it, which cargo uses. A set such as `[abc]`
 * counts as any character: what is no crate is left out anyway.
 *
 * Not by a regular expression: a pattern made for that would let it run for ever.
 */
function matches(name: string, part: string): boolean {
  const pattern = part.replace(/\[!?[^\]]+\]/g, '?');
  let [at, index, star, starAt] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[index] === '*') {
      [star, starAt] = [index, at];
      index += 1;
    } else if (pattern[index] === '?' || pattern[index] === name[at]) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      // The last star takes one character more.
      starAt += 1;
      [at, index] = [starAt, star + 1];
    } else return false;
  }
  return /^\**$/.test(pattern.slice(index));
}
