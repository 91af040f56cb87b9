import { statSync } from 'node:fs';
import { codeOf } from 'prettier-plugin-leptos/files';

/** Some systems tell time in steps of two seconds: a change within the step in which a file was read may not show. */
const STEP_MS = 2000;

/** What is said of a path at which there is nothing. */
export const ABSENT = 'absent';

/** What the system says about a file or folder: another text whenever its content changes, that of a folder its names. */
export interface Stamp {
  readonly text: string;
  /** When it last changed, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** What the system says about paths at one moment: each is asked for once. */
export class Stamps {
  private readonly known = new Map<string, Stamp>();

  /** Follows links: what counts is what is read. */
  of(path: string): Stamp {
    const stamp = this.known.get(path) ?? stampOf(path);
    this.known.set(path, stamp);
    return stamp;
  }
}

function stampOf(path: string): Stamp {
  try {
    // Without an error for each of the files that a `mod` could mean, and that do not exist.
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return { text: ABSENT, changedAt: 0 };
    const { ino, size, mtimeMs, ctimeMs, mode } = stats;
    return { text: `${ino} ${size} ${mtimeMs} ${ctimeMs} ${mode}`, changedAt: Math.max(mtimeMs, ctimeMs) };
  } catch (error) {
    return { text: `unreadable ${codeOf(error)}`, changedAt: 0 };
  }
}

/** Whether something was for certain the same at a moment (milliseconds since 1970) as it is now. */
export function isSettledSince({ changedAt }: Stamp, moment: number): boolean {
  return changedAt < moment - STEP_MS;
}
