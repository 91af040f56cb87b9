import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { codeOf, isMissing, parseToml, type TomlFile } from 'prettier-plugin-leptos/files';

interface Cached {
  readonly stamp: string;
  readonly file: TomlFile | undefined;
}

const cache = new Map<string, Cached>();

/**
 * What changes whenever a file does; `absent` where there is none.
 *
 * Synchronous, as all that reads Cargo's files: a trip to another thread for each of a thousand small files would take
 * ten times as long as the files do.
 */
export function stampOf(path: string): string {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats === undefined ? 'absent' : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
  } catch (error) {
    // Whether it is missing or out of reach shows when it is read; that it is the same as before is all that counts.
    return isMissing(error) ? 'absent' : `unreadable ${codeOf(error)}`;
  }
}

/**
 * Reads a TOML file, once for as long as it does not change.
 *
 * @param boundary The folder that symbolic links must not lead out of.
 * @returns Undefined where there is no such file, or only a link that leads out of the project.
 */
export function readToml(path: string, boundary: string): TomlFile | undefined {
  const stamp = stampOf(path);
  if (stamp === 'absent') return undefined;
  const cached = cache.get(path);
  if (cached?.stamp === stamp) return cached.file;
  const file = read(path, boundary);
  cache.set(path, { stamp, file });
  return file;
}

function read(path: string, boundary: string): TomlFile | undefined {
  try {
    const status = lstatSync(path);
    const isLink = status.isSymbolicLink();
    if (isLink && !isWithin(realpathSync.native(path), realpathSync.native(boundary))) return undefined;
    if (!isLink && !status.isFile()) return undefined;
    return parseToml(path, readFileSync(path, 'utf8'));
  } catch (error) {
    if (isMissing(error)) return undefined;
    const problem = { file: path, line: 1, column: 1, message: `cannot be read (${codeOf(error)})` };
    return { path, text: '', data: {}, problem };
  }
}

/** Whether a path is `folder` or inside it; both real paths. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
