/**
 * What the server asks of `node:fs`, answered from memory: the bundle for browsers takes this module in its place. Errors
 * have the codes that Node has for the same. There are no links, and nothing can be written.
 */

import { dirname, normalize } from 'node:path';
import { FILES, type MemoryStats } from '../memory-files.js';
import { fileURLToPath } from './url.js';

type Path = string | URL;

/** As `fs.Stats` and `fs.Dirent`, as far as they are asked. */
class Entry {
  readonly mtimeMs: number;
  readonly size: number;
  readonly ino: number;

  constructor(
    readonly name: string,
    private readonly stats: MemoryStats,
  ) {
    this.mtimeMs = stats.mtimeMs;
    this.size = stats.size;
    this.ino = stats.ino;
  }

  isFile(): boolean {
    return this.stats.kind === 'file';
  }

  isDirectory(): boolean {
    return this.stats.kind === 'folder';
  }

  isSymbolicLink(): boolean {
    return false;
  }
}

export function existsSync(path: Path): boolean {
  return FILES.stats(keyOf(path)) !== undefined;
}

export function statSync(path: Path, options: { throwIfNoEntry?: boolean } = {}): Entry | undefined {
  const key = keyOf(path);
  const stats = FILES.stats(key);
  if (stats !== undefined) return new Entry(nameOf(key), stats);
  const code = codeOfMissing(key);
  if (code === 'ENOENT' && options.throwIfNoEntry === false) return undefined;
  throw systemError(code, 'stat', key);
}

export const lstatSync = statSync;

export function readFileSync(path: Path): Buffer;
export function readFileSync(path: Path, encoding: 'utf8' | 'utf-8'): string;
export function readFileSync(path: Path, encoding?: 'utf8' | 'utf-8'): Buffer | string {
  const key = keyOf(path);
  const stats = FILES.stats(key);
  if (stats?.kind === 'folder') throw systemError('EISDIR', 'read', key);
  const bytes = FILES.bytes(key);
  // Of a name alone there is nothing to read, or nothing yet.
  if (bytes === undefined) throw systemError(codeOfMissing(key), 'open', key);
  // As Node does, a mark in front is kept.
  if (encoding !== undefined) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

export function readdirSync(path: Path): string[];
export function readdirSync(path: Path, options: { withFileTypes: true }): Entry[];
export function readdirSync(path: Path, options?: { withFileTypes: true }): string[] | Entry[] {
  const key = keyOf(path);
  const names = FILES.names(key);
  if (names === undefined) throw systemError(existsSync(key) ? 'ENOTDIR' : codeOfMissing(key), 'scandir', key);
  if (options === undefined) return [...names];
  return names.flatMap(name => {
    const stats = FILES.stats(key === '/' ? `/${name}` : `${key}/${name}`);
    return stats === undefined ? [] : [new Entry(name, stats)];
  });
}

/** Without links, every path is the real one. */
export function realpathSync(path: Path): string {
  const key = keyOf(path);
  if (!existsSync(key)) throw systemError(codeOfMissing(key), 'lstat', key);
  return key;
}
realpathSync.native = realpathSync;

function keyOf(path: Path): string {
  const plain = normalize(typeof path === 'string' ? path : fileURLToPath(path));
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
}

/** Why there is nothing: a part of the path may be no folder. */
function codeOfMissing(key: string): 'ENOENT' | 'ENOTDIR' {
  let above = dirname(key);
  while (FILES.stats(above) === undefined) above = dirname(above);
  return FILES.stats(above)?.kind === 'file' ? 'ENOTDIR' : 'ENOENT';
}

function nameOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

function systemError(code: string, syscall: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });
}
