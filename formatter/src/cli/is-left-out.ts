import { isIgnoredBy } from '../files/ignore-files.js';
import type { SettingsResolver } from '../settings/resolver.js';
import { excludedBy } from './excluded.js';

/**
 * Whether a file that an editor saves is one that its project does not want to be formatted: by `--excludes`, by
 * `excludes` in `leptosfmt.toml`, or by `.leptosfmtignore`. Git's rules are about something else.
 *
 * @param path Absolute.
 */
export function isLeftOut(path: string, excludes: readonly string[], resolver: SettingsResolver): boolean {
  return excludedBy(excludes)(path, false) || resolver.isExcluded(path) || isIgnoredBy(path, ['.leptosfmtignore']);
}
