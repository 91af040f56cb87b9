import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOutOfReach } from '../out-of-reach.js';

/** Cargo's output, packages of npm. */
const NEVER = new Set(['target', 'node_modules']);

/** More than any repository has that holds crates: a pattern for members may begin at the root of the disk. */
const MOST_FOLDERS = 10_000;

/** Whether nobody keeps crates in folders of a name; hidden ones among them. */
export function isNoSource(name: string): boolean {
  return name.startsWith('.') || NEVER.has(name);
}

/**
 * A folder and those in it, level by level, sorted. Links are not followed, and what is hidden is left out.
 *
 * @param depth How many levels below the folder.
 */
export function* foldersBelow(root: string, depth: number): Generator<string> {
  let count = 0;
  let level = [root];
  for (let rest = depth; level.length > 0; rest -= 1) {
    const next: string[] = [];
    for (const folder of level) {
      yield folder;
      count += 1;
      if (count >= MOST_FOLDERS) return;
      if (rest > 0) next.push(...foldersIn(folder));
    }
    level = next;
  }
}

/** The folders in a folder as `foldersBelow` has them; none where it cannot be read. */
export function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name);
    const wanted = names.filter(name => !isNoSource(name));
    return wanted.sort().map(name => join(folder, name));
  } catch (error) {
    if (isOutOfReach(error)) return [];
    throw error;
  }
}
