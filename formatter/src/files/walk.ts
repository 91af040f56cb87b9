import { type Dirent, readdirSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { codeOf } from './error-code.js';
import { IGNORE_FILES, type IgnoreRules, isIgnored, RULE_SOURCES, rulesAbove, rulesOf } from './ignore-files.js';
import { reasonOf } from './trouble.js';

/** Tells of a path that could not be read. */
export type OnTrouble = (path: string, message: string) => void;

export interface Walk {
  readonly onTrouble: OnTrouble;
  /** Files and folders that are left out, whatever the ignore files say. */
  readonly isExcluded?: (path: string, isFolder: boolean) => boolean;
  /** Called for each folder before anything in it is looked at, with the names of all that is there. */
  readonly onFolder?: (folder: string, names: ReadonlySet<string>) => void;
  /** The files that are wanted; by default those that end in `.rs`. */
  readonly isWanted?: (path: string) => boolean;
  /**
   * Whether files are left out as well that git ignores for a user alone. A user who wants no such file to be touched
   * may build it all the same.
   */
  readonly honoursExcludes?: boolean;
}

/** Folders that hold nothing written by hand. */
const NEVER = new Set(['target', '.git']);

interface Pending {
  readonly path: string;
  readonly isFolder: boolean;
  readonly rules: IgnoreRules | undefined;
}

/**
 * All Rust files of a folder that are not ignored, sorted by name within a folder. Links are not followed, so that
 * nothing outside of the folder is read and no circle is run in: what they lead to inside has a name of its own there.
 *
 * Synchronous: it is several times as fast, and it is what the rest of a run waits for.
 *
 * @param root An absolute path.
 * @returns Absolute paths.
 */
export function* filesIn(root: string, walk: Walk): Generator<string> {
  const { onTrouble, onFolder, isExcluded = () => false, isWanted = isRustFile } = walk;
  const sources = walk.honoursExcludes === true ? RULE_SOURCES : IGNORE_FILES;
  const unreadable = (path: string, error: unknown): void => onTrouble(path, reasonOf(error));
  const pending: Pending[] = [{ path: root, isFolder: true, rules: rulesAbove(root, unreadable, sources) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!next.isFolder) {
      yield next.path;
      continue;
    }
    const folder = next.path;
    const entries = entriesOf(folder, onTrouble);
    const names = new Set(entries.map(entry => entry.name));
    onFolder?.(folder, names);
    const present = sources.filter(name => names.has(name));
    const rules = rulesOf(folder, next.rules, unreadable, present);
    const prefix = folder.endsWith(sep) ? folder : folder + sep;
    for (const entry of entries.reverse()) {
      const path = prefix + entry.name;
      const isFolder = entry.isDirectory();
      const isRelevant = isFolder ? !NEVER.has(entry.name) : isWanted(path);
      if (!isRelevant || isIgnored(rules, path, isFolder) || isExcluded(path, isFolder)) continue;
      if (entry.isSymbolicLink()) checkLink(path, entry.name, onTrouble);
      else if (isFolder || entry.isFile()) pending.push({ path, isFolder, rules });
    }
  }
}

/** Whether a file is called as Rust files are. */
export function isRustFile(path: string): boolean {
  return path.endsWith('.rs');
}

function entriesOf(folder: string, onTrouble: OnTrouble): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onTrouble(folder, reasonOf(error));
    return [];
  }
}

/** A link to a Rust file that leads nowhere is a file that should be there and is not. */
function checkLink(path: string, name: string, onTrouble: OnTrouble): void {
  // Emacs marks an open file by a link `.#name.rs` that leads nowhere on purpose.
  if (name.startsWith('.#')) return;
  try {
    statSync(path);
  } catch (error) {
    const leadsNowhere = codeOf(error) === 'ENOENT';
    onTrouble(path, leadsNowhere ? 'is a broken symbolic link: what it leads to does not exist' : reasonOf(error));
  }
}
