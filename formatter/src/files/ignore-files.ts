import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { codeOf } from './error-code.js';
import { gitExcludes } from './git-excludes.js';
import { statsOf } from './stats-of.js';

/** Later ones win over earlier ones in the same folder. */
export const IGNORE_FILES = ['.gitignore', '.leptosfmtignore'] as const;

/** As `IGNORE_FILES`, with what git ignores in a work tree by other files than these. */
export const RULE_SOURCES = ['.git', ...IGNORE_FILES] as const;

/** The rules of one folder, and those of the folders above it. */
export interface IgnoreRules {
  readonly folder: string;
  readonly own: Ignore;
  readonly above: IgnoreRules | undefined;
}

/** Calls for a file with rules that exists and cannot be read. */
export type Unreadable = (path: string, error: unknown) => void;

/** Patterns as in a `.gitignore`, which hold in a folder. */
export function ignoring(patterns: string | readonly string[]): Ignore {
  // Git tells cases apart where the file system does.
  const ignoreCase = process.platform === 'win32' || process.platform === 'darwin';
  return ignore({ ignoreCase, allowRelativePaths: true }).add(patterns);
}

/**
 * The rules that hold in a folder.
 *
 * @param above Those of the folder above it.
 * @param names What to look for: those of `RULE_SOURCES` that the folder may have and that count.
 */
export function rulesOf(
  folder: string,
  above: IgnoreRules | undefined,
  unreadable: Unreadable,
  names: readonly string[] = IGNORE_FILES,
): IgnoreRules | undefined {
  const texts = names.flatMap(name =>
    name === '.git' ? gitExcludes(folder) : readIfThere(join(folder, name), unreadable),
  );
  if (texts.length === 0) return above;
  const own = ignoring([]);
  for (const text of texts) own.add(text);
  return { folder, own, above };
}

/**
 * The rules of the folders above one that is named on the command line, up to the repository's root. Rules that ignore
 * the named folder itself are left out: whoever names it wants it.
 *
 * @param names What to look for, of `RULE_SOURCES`.
 */
export function rulesAbove(
  folder: string,
  unreadable: Unreadable,
  names: readonly string[] = IGNORE_FILES,
): IgnoreRules | undefined {
  let rules: IgnoreRules | undefined;
  for (const current of foldersDownTo(folder).slice(0, -1)) {
    const next = rulesOf(current, rules, unreadable, names);
    if (next === undefined || verdict(next, folder, true) !== 'ignored') rules = next;
  }
  return rules;
}

/**
 * Tells whether files with rules, those of a file's folder and of the folders above it up to the repository's root,
 * ignore the file, or a folder that it is in. Each folder is looked at once.
 *
 * @param names The files with rules, of `RULE_SOURCES`. One that cannot be read has none.
 */
export function ignoredBy(names: readonly string[]): (path: string) => boolean {
  const known = new Map<string, IgnoreRules | 'ignored' | undefined>();
  const rulesIn = (folder: string, above: IgnoreRules | undefined): IgnoreRules | 'ignored' | undefined => {
    if (known.has(folder)) return known.get(folder);
    const rules = isIgnored(above, folder, true) ? 'ignored' : rulesOf(folder, above, () => undefined, names);
    known.set(folder, rules);
    return rules;
  };
  return path => {
    let rules: IgnoreRules | undefined;
    for (const folder of foldersDownTo(dirname(path))) {
      const next = rulesIn(folder, rules);
      if (next === 'ignored') return true;
      rules = next;
    }
    return isIgnored(rules, path, false);
  };
}

/** The folders from the repository's root to a folder; it alone outside of repositories. */
function foldersDownTo(folder: string): string[] {
  const folders = [folder];
  for (let current = folder; statsOf(join(current, '.git')) === undefined; current = dirname(current)) {
    if (dirname(current) === current) return [folder];
    folders.unshift(dirname(current));
  }
  return folders;
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
  const inside = insideOf(folder, path);
  const { ignored, unignored } = own.test(isFolder ? `${inside}/` : inside);
  if (ignored) return 'ignored';
  return unignored ? 'kept' : 'unknown';
}

/** The way from a folder to something in it, with `/` on every system. Both are absolute and normal. */
function insideOf(folder: string, path: string): string {
  const inside = path.slice(folder.endsWith(sep) ? folder.length : folder.length + 1);
  return sep === '/' ? inside : inside.split(sep).join('/');
}

function readIfThere(path: string, unreadable: Unreadable): string[] {
  try {
    return [readFileSync(path, 'utf8').replace(/^\u{feff}/u, '')];
  } catch (error) {
    const isThere = !['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error));
    if (isThere) unreadable(path, error);
    return [];
  }
}
