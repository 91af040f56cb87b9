import { randomUUID } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file is not what it was when it was read. */
export class ChangedMeanwhile extends Error {}

/**
 * Replaces a file as a whole: whoever reads it sees the old content or the new, and an interrupted run loses nothing.
 * Mode and links stay.
 *
 * @param before What the file held when it was read.
 * @throws ChangedMeanwhile where it holds something else now, and any error of the file system. The file is as it was.
 */
export async function replaceFile(path: string, before: Uint8Array, after: string): Promise<void> {
  const target = await realpath(path);
  // Renaming does not ask whether the file itself may be written.
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.chmod(mode);
      await file.writeFile(after, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await readFile(target)).equals(before)) throw new ChangedMeanwhile();
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch((failure: unknown) => {
      // It was never made, which is why we are here.
      if (!(failure instanceof Error && 'code' in failure && failure.code === 'ENOENT')) throw failure;
    });
    throw error;
  }
}
