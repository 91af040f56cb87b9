import { lstat, readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { codeOf, isMissing, parseToml, type TomlFile } from 'prettier-plugin-leptos/files';

interface Cached {
  readonly stamp: string;
  readonly file: TomlFile | undefined;
}

const cache = new Map<string, Cached>();

/** What changes whenever a file does; `absent` where there is none. */
export async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await lstat(path);
    return `${mtimeMs} ${size} ${ino}`;
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
export async function readToml(path: string, boundary: string): Promise<TomlFile | undefined> {
  const stamp = await stampOf(path);
  if (stamp === 'absent') return undefined;
  const cached = cache.get(path);
  if (cached?.stamp === stamp) return cached.file;
  const file = await read(path, boundary);
  cache.set(path, { stamp, file });
  return file;
}

async function read(path: string, boundary: string): Promise<TomlFile | undefined> {
  try {
    const status = await lstat(path);
    if (status.isSymbolicLink() && !isWithin(await realpath(path), await realpath(boundary))) return undefined;
    if (!status.isSymbolicLink() && !status.isFile()) return undefined;
    return parseToml(path, await readFile(path, 'utf8'));
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
