import type { Stats } from 'node:fs';

/**
 * Some systems tell time in steps of two seconds. A file may change within the step in which it was looked at, and
 * still say the same about itself.
 */
const STEP_MS = 2000;

/**
 * What the system says about a file, and what changes whenever its content does: as git has it, inode, size, and the
 * times of the last change of content and of anything, in milliseconds.
 */
export type Stamp = readonly [ino: number, size: number, mtimeMs: number, ctimeMs: number];

/** The stamp of a file. Numbers: to write the times of 12,000 files as text takes longer than to look at them. */
export function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): Stamp {
  return [ino, size, mtimeMs, ctimeMs];
}

/** Whether two stamps are of the same file, unchanged. */
export function isSameStamp(one: Stamp | undefined, other: Stamp | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one[0] === other[0] && one[1] === other[1] && one[2] === other[2] && one[3] === other[3];
}

/**
 * Whether a later change is certain to show: the file has not changed for a while.
 *
 * @param now When it was looked at, before it was read.
 */
export function isTrustworthy({ mtimeMs, ctimeMs }: Stats, now: number): boolean {
  return Math.max(mtimeMs, ctimeMs) < now - STEP_MS;
}
