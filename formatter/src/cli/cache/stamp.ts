import type { Stats } from 'node:fs';

/**
 * Some systems tell time in steps of two seconds. A file may change within the step in which it was looked at, and
 * still say the same about itself.
 */
const STEP_MS = 2000;

/**
 * What the system says about a file, and what changes whenever its content does: as git has it, inode, size, and the
 * times of the last change of content and of anything.
 */
export function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}

/**
 * Whether a later change is certain to show: the file has not changed for a while.
 *
 * @param now When it was looked at, before it was read.
 */
export function isTrustworthy({ mtimeMs, ctimeMs }: Stats, now: number): boolean {
  return Math.max(mtimeMs, ctimeMs) < now - STEP_MS;
}
