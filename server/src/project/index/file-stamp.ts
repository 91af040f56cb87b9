import { lstatSync, type Stats, statSync } from 'node:fs';
import { isOutOfReach } from '../out-of-reach.js';

/** Some systems tell time in steps of two seconds: a file may change within the step and say the same about itself. */
const STEP_MS = 2000;

/** What the system says about a file. */
export interface FileStamp {
  /** Changes whenever the file does. */
  readonly text: string;
  /** In bytes. */
  readonly size: number;
  /** Whether a later change is certain to show. */
  readonly isSettled: boolean;
  /** Whether it is a link, of which the rest says what it leads to. */
  readonly isLink: boolean;
}

/** Undefined where there is no such file, or it is out of reach. */
export function fileStamp(path: string): FileStamp | undefined {
  const own = statsOf(path, lstatSync);
  const isLink = own?.isSymbolicLink() === true;
  const stats = isLink ? statsOf(path, statSync) : own;
  if (stats?.isFile() !== true) return undefined;
  const { mtimeMs, size } = stats;
  return { text: `${mtimeMs} ${size}`, size, isSettled: mtimeMs < Date.now() - STEP_MS, isLink };
}

function statsOf(path: string, ask: typeof statSync): Stats | undefined {
  try {
    return ask(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
}
