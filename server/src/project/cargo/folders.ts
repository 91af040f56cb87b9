import { existsSync, readdirSync, statSync } from 'node:fs';
import { isOutOfReach } from '../out-of-reach.js';

/** The names in a folder, sorted; none where there is no such folder, or where it must not be looked into. */
export function namesIn(folder: string): string[] {
  // Most folders that cargo would look into are not there, and an error takes ten times as long as the question.
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isOutOfReach(error)) return [];
    throw error;
  }
}

/** Whether there is a file of this name; a link to one is one. */
export function isFile(path: string): boolean {
  return kindOf(path) === 'file';
}

/** Whether there is a folder of this name; a link to one is one. */
export function isFolder(path: string): boolean {
  return kindOf(path) === 'folder';
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return 'file';
    return stats?.isDirectory() ? 'folder' : undefined;
  } catch (error) {
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
}
