import { codeOf } from '../project/toml-file.js';

/** Something that kept a file from being checked: told on one line, and the rest goes on. */
export interface Trouble {
  /** Path as the user knows it. */
  readonly file: string;
  /** Counted from 1; left out where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is no folder',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  ELOOP: 'is a symbolic link that leads to itself',
  EISDIR: 'is a folder',
  EMFILE: 'cannot be read: too many open files',
  ENAMETOOLONG: 'has too long a name',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read',
  ERR_STRING_TOO_LONG: 'is too large to be read',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the file system is read-only',
};

/** An error of the system in plain words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `cannot be read (${code})`;
}

/** `file:line:column: message`. */
export function troubleLine({ file, line, column, message }: Trouble): string {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  return `${file}${place}: ${message}`;
}
