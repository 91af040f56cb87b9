import { isAbsolute, relative, sep } from 'node:path';
import { ignoring } from '../files/ignore-files.js';

/** Whether a path is left out. Paths are absolute. */
export type IsExcluded = (path: string, isFolder: boolean) => boolean;

/**
 * What `--excludes` leaves out: patterns as in a `.gitignore` in the working directory.
 *
 * @param patterns Relative to the working directory, or absolute.
 */
export function excludedBy(patterns: readonly string[]): IsExcluded {
  if (patterns.length === 0) return () => false;
  const rules = ignoring(patterns.map(fromHere));
  return (path, isFolder) => {
    const inside = slashed(relative(process.cwd(), path));
    return inside !== '' && rules.test(isFolder ? `${inside}/` : inside).ignored;
  };
}

function fromHere(pattern: string): string {
  if (isAbsolute(pattern)) return `/${slashed(relative(process.cwd(), pattern))}`;
  return slashed(pattern).replace(/^\.\//, '/');
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
