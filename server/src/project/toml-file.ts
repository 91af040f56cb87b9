import { lstat, readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { parse, TomlError } from 'smol-toml';

/** Something in a file of the project that cannot be used. Line and column count from 1. */
export interface ProjectProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type TomlTable = Readonly<Record<string, unknown>>;

export interface TomlFile {
  readonly path: string;
  readonly text: string;
  /** Empty where the file does not parse. */
  readonly data: TomlTable;
  readonly problem: ProjectProblem | undefined;
}

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

/** The table that a value is, an empty one where it is none. */
export function tableOf(value: unknown): TomlTable {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
  return isTable ? { ...value } : {};
}

/** The table at the end of a path of keys, an empty one where the path breaks off. */
export function tableAt(table: TomlTable, ...keys: readonly string[]): TomlTable {
  return keys.reduce((inner, key) => tableOf(inner[key]), table);
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

function parseToml(path: string, text: string): TomlFile {
  try {
    // A number that JavaScript cannot hold must not make the whole file unreadable.
    const data: TomlTable = { ...parse(text, { integersAsBigInt: 'asNeeded' }) };
    return { path, text, data, problem: undefined };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = firstLine(error.message).replace(/^Invalid TOML document: /, '');
    const problem = { file: path, line: error.line, column: error.column, message: `is not valid TOML: ${reason}` };
    return { path, text, data: {}, problem };
  }
}

/** Whether a path is `folder` or inside it; both real paths. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** The system's code of an error, such as `EACCES`. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown error';
}
