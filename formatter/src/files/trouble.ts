import { codeOf } from './error-code.js';

/** Something that kept a file from being read or written: told on one line, and the rest goes on. */
export interface Trouble {
  /** Path as the user knows it. */
  readonly file: string;
  /** Counted from 1; left out where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** What is meant by an error that may come from reading and from writing. */
const DENIED = new Set(['EACCES', 'EPERM']);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is no folder',
  ELOOP: 'is a symbolic link that leads to itself',
  EISDIR: 'is a folder',
  EMFILE: 'cannot be read: too many open files',
  ENAMETOOLONG: 'has too long a name',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read',
  ERR_STRING_TOO_LONG: 'is too large to be read',
  ENOSPC: 'cannot be written: the disk is full',
  EDQUOT: 'cannot be written: the quota of the disk is used up',
  EFBIG: 'cannot be written: it is larger than the system allows',
  EROFS: 'cannot be written: the file system is read-only',
};

/** An error of the system in plain words. */
export function reasonOf(error: unknown, action: 'read' | 'written' = 'read'): string {
  const code = codeOf(error);
  if (DENIED.has(code)) return `cannot be ${action}: permission denied`;
  return REASONS[code] ?? `cannot be ${action} (${code})`;
}

/** `file:line:column: message`. */
export function troubleLine({ file, line, column, message }: Trouble): string {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  return `${file}${place}: ${message}`;
}
