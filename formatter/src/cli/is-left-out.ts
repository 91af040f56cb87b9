import { ignoredBy } from '../files/ignore-files.js';
import type { SettingsResolver } from '../settings/resolver.js';
import { excludedBy } from './excluded.js';

/**
 * Tells whether a file that is named, rather than found in a folder, is one that its project does not want to be
 * formatted: by `--excludes`, by `excludes` in `leptosfmt.toml`, or by files with rules. The path is absolute.
 *
 * @param excludes The values of `--excludes`.
 * @param ignoreFiles The names of the files with rules that count.
 */
export function leftOutBy(
  excludes: readonly string[],
  resolver: SettingsResolver,
  ignoreFiles: readonly string[],
): (path: string) => boolean {
  const isExcluded = excludedBy(excludes);
  const isIgnored = ignoredBy(ignoreFiles);
  return path => isExcluded(path, false) || resolver.isExcluded(path) || isIgnored(path);
}
