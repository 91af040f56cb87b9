import { basename, dirname } from 'node:path';

/** What a file is called as a module, and the folder in which its parent keeps it (the Rust reference, modules). */
export interface ModuleFile {
  readonly name: string;
  readonly folder: string;
}

/** Undefined for files that are the root of something, or no Rust. */
export function moduleFileOf(path: string): ModuleFile | undefined {
  if (!path.endsWith('.rs')) return undefined;
  const name = basename(path, '.rs');
  const folder = dirname(path);
  if (name === 'lib' || name === 'main') return undefined;
  return name === 'mod' ? { name: basename(folder), folder: dirname(folder) } : { name, folder };
}
