import { type Stats, statSync } from 'node:fs';

/** What the system says about a file, undefined where there is none, or none that it may be asked about. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A part of the path is no folder, or must not be looked into, or is a link that leads to itself.
    return undefined;
  }
}
