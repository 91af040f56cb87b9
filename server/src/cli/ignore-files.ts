import { lstat, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { codeOf } from '../project/toml-file.js';

/** Later ones win over earlier ones in the same folder. */
const NAMES = ['.gitignore', '.leptosfmtignore'];

/** The rules of one folder, and those of the folders above it. */
export interface IgnoreRules {
  readonly folder: string;
  readonly own: Ignore | undefined;
  readonly above: IgnoreRules | undefined;
}

/** Calls for a file with rules that exists and cannot be read. */
export type Unreadable = (path: string, error: unknown) => void;

/**
 * The rules that hold in a folder.
 *
 * @param above Those of the folder above it.
 */
export async function rulesOf(
  folder: string,
  above: IgnoreRules | undefined,
  unreadable: Unreadable,
): Promise<IgnoreRules> {
  const texts: string[] = [];
  for (const name of NAMES) {
    const text = await readIfThere(join(folder, name), unreadable);
    if (text !== undefined) texts.push(text);
  }
  if (texts.length === 0) return { folder, own: undefined, above };
  // Git tells cases apart where the file system does.
  const ignoreCase = process.platform === 'win32' || process.platform === 'darwin';
  const own = ignore({ ignoreCase, allowRelativePaths: true });
  for (const text of texts) own.add(text);
  return { folder, own, above };
}

/**
 * The rules of the folders above one that is named on the command line, up to the repository's root. Rules that ignore
 * the named folder itself are left out: whoever names it wants it.
 */
export async function rulesAbove(folder: string, unreadable: Unreadable): Promise<IgnoreRules | undefined> {
  const above: string[] = [];
  for (let current = folder; !(await exists(join(current, '.git'))); current = dirname(current)) {
    if (dirname(current) === current) return undefined;
    above.unshift(dirname(current));
  }
  let rules: IgnoreRules | undefined;
  for (const current of above) {
    const next = await rulesOf(current, rules, unreadable);
    if (verdict(next, folder, true) !== 'ignored') rules = next;
  }
  return rules;
}

/** Whether a file or folder is ignored. The rules nearest to it have the last word. */
export function isIgnored(rules: IgnoreRules | undefined, path: string, isFolder: boolean): boolean {
  for (let level = rules; level !== undefined; level = level.above) {
    const result = verdict(level, path, isFolder);
    if (result !== 'unknown') return result === 'ignored';
  }
  return false;
}

function verdict({ folder, own }: IgnoreRules, path: string, isFolder: boolean): 'ignored' | 'kept' | 'unknown' {
  if (own === undefined) return 'unknown';
  const inside = relative(folder, path).split(sep).join('/');
  const { ignored, unignored } = own.test(isFolder ? `${inside}/` : inside);
  if (ignored) return 'ignored';
  return unignored ? 'kept' : 'unknown';
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function readIfThere(path: string, unreadable: Unreadable): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\u{feff}/u, '');
  } catch (error) {
    const isThere = !['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error));
    if (isThere) unreadable(path, error);
    return undefined;
  }
}
