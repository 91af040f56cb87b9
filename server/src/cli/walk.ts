import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf } from '../project/toml-file.js';
import { type IgnoreRules, isIgnored, rulesAbove, rulesOf } from './ignore-files.js';
import { reasonOf } from './trouble.js';

/** Tells of a path that could not be read. */
export type OnTrouble = (path: string, message: string) => void;

/** Folders that hold nothing written by hand. */
const NEVER = new Set(['target', '.git']);

/**
 * The files to check: those named, and in folders all `.rs` files that are not ignored. Sorted by name within a folder,
 * each file once. Links are followed where they are named; in a folder they are not, so that nothing outside of it is
 * read and no circle is run in: what they lead to inside the folder has a name of its own there.
 *
 * @returns Absolute paths.
 */
export async function findFiles(paths: readonly string[], onTrouble: OnTrouble): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(path);
    try {
      const isFolder = path !== '' && (await stat(absolute)).isDirectory();
      if (path === '') onTrouble("''", 'an empty path names nothing');
      else if (isFolder) for await (const file of filesIn(absolute, onTrouble)) found.add(file);
      else found.add(absolute);
    } catch (error) {
      onTrouble(absolute, reasonOf(error));
    }
  }
  return [...found];
}

interface Pending {
  readonly path: string;
  readonly isFolder: boolean;
  readonly rules: IgnoreRules | undefined;
}

async function* filesIn(root: string, onTrouble: OnTrouble): AsyncGenerator<string> {
  const unreadable = (path: string, error: unknown): void => onTrouble(path, reasonOf(error));
  const pending: Pending[] = [{ path: root, isFolder: true, rules: await rulesAbove(root, unreadable) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!next.isFolder) {
      yield next.path;
      continue;
    }
    const folder = next.path;
    const entries = await entriesOf(folder, onTrouble);
    if (entries === undefined) continue;
    const rules = await rulesOf(folder, next.rules, unreadable);
    for (const entry of entries.reverse()) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) await checkLink(path, entry.name, rules, onTrouble);
      else if (isWanted(entry, path, rules)) pending.push({ path, isFolder: entry.isDirectory(), rules });
    }
  }
}

async function entriesOf(folder: string, onTrouble: OnTrouble): Promise<Dirent[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onTrouble(folder, reasonOf(error));
    return undefined;
  }
}

function isWanted(entry: Dirent, path: string, rules: IgnoreRules | undefined): boolean {
  if (entry.isDirectory()) return !NEVER.has(entry.name) && !isIgnored(rules, path, true);
  return entry.isFile() && entry.name.endsWith('.rs') && !isIgnored(rules, path, false);
}

/** A link to a Rust file that leads nowhere is a file that should be there and is not. */
async function checkLink(path: string, name: string, rules: IgnoreRules, onTrouble: OnTrouble): Promise<void> {
  // Emacs marks an open file by a link `.#name.rs` that leads nowhere on purpose.
  if (!name.endsWith('.rs') || name.startsWith('.#') || isIgnored(rules, path, false)) return;
  try {
    await stat(path);
  } catch (error) {
    const leadsNowhere = codeOf(error) === 'ENOENT';
    onTrouble(path, leadsNowhere ? 'is a broken symbolic link: what it leads to does not exist' : reasonOf(error));
  }
}
