import { access, constants, type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf, isMissing } from './error-code.js';

/** The file is not what it was when it was read. */
export class ChangedMeanwhile extends Error {}

interface Owned {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Replaces a file as a whole: whoever reads it sees the old content or the new, and an interrupted run loses nothing.
 * Mode and links stay, and so does the owner where the system lets it.
 *
 * @param before What the file held when it was read.
 * @throws ChangedMeanwhile where it holds something else now, and any error of the file system. The file is as it was.
 */
export async function replaceFile(path: string, before: Uint8Array, after: string): Promise<void> {
  const target = await realpath(path);
  // Renaming does not ask whether the file itself may be written.
  await access(target, constants.W_OK);
  const owned = await stat(target);
  const temporary = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', owned.mode);
    try {
      await own(file, owned);
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
      if (!isMissing(failure)) throw failure;
    });
    throw error;
  }
}

async function own(file: FileHandle, { mode, uid, gid }: Owned): Promise<void> {
  const made = await file.stat();
  if (made.uid !== uid || made.gid !== gid) {
    await file.chown(uid, gid).catch((error: unknown) => {
      // Only the superuser gives files away. Whoever may write this one may still replace it.
      if (codeOf(error) !== 'EPERM') throw error;
    });
  }
  // Last: giving a file away can change its mode.
  await file.chmod(mode);
}
