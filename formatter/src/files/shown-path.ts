import { relative, sep } from 'node:path';

/** A path as it is told: relative to the working directory, with `/` on every system. */
export function shownPath(path: string): string {
  return (relative(process.cwd(), path) || '.').split(sep).join('/');
}
