import { ChangedMeanwhile, replaceFile } from '../files/replace-file.js';
import { reasonOf } from '../files/trouble.js';
import { withHeldInterrupts } from './held-interrupts.js';
import type { Change } from './job.js';

/**
 * Writes a formatted file as a whole.
 *
 * @returns Why it could not be written, undefined where it was.
 */
export async function writeChange(path: string, { before, after }: Change): Promise<string | undefined> {
  try {
    await withHeldInterrupts(() => replaceFile(path, before, after));
    return undefined;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'was not formatted: it changed during the run';
    return reasonOf(error, 'written');
  }
}
