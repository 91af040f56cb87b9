import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { statsOf } from './stats-of.js';

/** More than anybody writes by hand. */
const MAX_BYTES = 1 << 20;

/**
 * What is ignored in a work tree without being written in one of its files: the user's own excludes and those in
 * `info/exclude`, which win (gitignore(5)). Nothing is executed, so that of git's settings `core.excludesFile` alone is
 * read, where it is usually written.
 *
 * @param root The folder with `.git`. What that is made of may come from a stranger: of files that it names only
 *   patterns are made, and what cannot be read is as if it were not there.
 */
export function gitExcludes(root: string): readonly string[] {
  const folder = commonFolderOf(root);
  if (folder === undefined) return [];
  const user = excludesFile(root, folder);
  return [user, join(folder, 'info', 'exclude')].flatMap(path => (path === undefined ? [] : (textOf(path) ?? [])));
}

/** Where a repository keeps what its work trees have in common; a linked one and a submodule have a file `.git`. */
function commonFolderOf(root: string): string | undefined {
  const git = join(root, '.git');
  if (statsOf(git)?.isDirectory() === true) return git;
  const named = /^gitdir:[ \t]*(.+)/.exec(textOf(git) ?? '')?.[1]?.trim();
  if (named === undefined || isOnNetwork(named)) return undefined;
  const own = resolve(root, named);
  const common = textOf(join(own, 'commondir'))?.trim() ?? '';
  return isOnNetwork(common) ? undefined : resolve(own, common);
}

/** The file with the user's excludes; an empty name means that there is none. */
function excludesFile(root: string, gitFolder: string): string | undefined {
  const home = process.env['HOME'] || homedir();
  const settings = join(process.env['XDG_CONFIG_HOME'] || join(home, '.config'), 'git');
  const configs = [join(gitFolder, 'config'), join(home, '.gitconfig'), join(settings, 'config')];
  for (const config of configs) {
    const named = namedIn(textOf(config) ?? '');
    if (named === undefined) continue;
    if (named === '' || isOnNetwork(named)) return undefined;
    return named.startsWith('~/') ? join(home, named.slice(2)) : resolve(root, named);
  }
  return join(settings, 'ignore');
}

/** The last value of `core.excludesFile` in settings of git (git-config(1), "Syntax"). */
function namedIn(config: string): string | undefined {
  let isCore = false;
  let named: string | undefined;
  for (const line of config.split(/\r?\n/)) {
    const [, section, rest = ''] = /^\s*(?:\[([^\]]*)\])?\s*(.*)$/.exec(line) ?? [];
    if (section !== undefined) isCore = section.trim().toLowerCase() === 'core';
    const written = isCore ? /^excludesfile\s*=\s*(.*)$/i.exec(rest)?.[1] : undefined;
    if (written !== undefined) named = plainValue(written) ?? named;
  }
  return named;
}

/** What a value says without quotes, escapes and the comment behind it; undefined where a quote is not closed. */
function plainValue(written: string): string | undefined {
  const value = /^(?:"(?:[^"\\]|\\.)*"|\\.|[^"\\#;])*/.exec(written)?.[0] ?? '';
  if (/^["\\]/.test(written.slice(value.length))) return undefined;
  return value.trim().replace(/\\(.)|"/g, '$1');
}

/** On Windows a path to another computer: to ask for it tells that computer who asks. */
function isOnNetwork(path: string): boolean {
  return /^[\\/]{2}/.test(path);
}

function textOf(path: string): string | undefined {
  const stats = statsOf(path);
  if (stats?.isFile() !== true || stats.size > MAX_BYTES) return undefined;
  try {
    return readFileSync(path, 'utf8').replace(/^\u{feff}/u, '');
  } catch {
    // As git has it: without a word.
    return undefined;
  }
}
