import { Uri } from 'vscode';
import { textOf } from '../activation/leptos-workspace.js';
import { versionsInLock } from './locked-versions.js';

/**
 * The versions of Leptos that a file is built with.
 *
 * @param file Its nearest Cargo.lock above counts.
 * @returns None where nothing is locked yet.
 */
export async function leptosVersions(file: Uri): Promise<readonly string[]> {
  for (let folder = Uri.joinPath(file, '..'); ; folder = Uri.joinPath(folder, '..')) {
    const lock = await textOf(Uri.joinPath(folder, 'Cargo.lock'));
    if (lock !== undefined) return versionsInLock(lock);
    if (Uri.joinPath(folder, '..').path === folder.path) return [];
  }
}
