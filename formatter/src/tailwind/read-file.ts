import { access, readFile } from 'node:fs/promises';

/** The text of a file; undefined where there is none that can be read. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (fault) {
    // A folder of that name, or one that nobody may read, is no file of Tailwind's either.
    if (isFileFault(fault)) return undefined;
    throw fault;
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (fault) {
    if (isFileFault(fault)) return false;
    throw fault;
  }
}

function isFileFault(fault: unknown): boolean {
  return fault instanceof Error && 'syscall' in fault;
}
