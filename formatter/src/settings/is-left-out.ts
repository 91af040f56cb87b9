import { ignoredBy } from '../files/ignore-files.js';
import { SettingsResolver } from './resolver.js';

/**
 * Whether a project does not want a file to be formatted, whoever is asked to do so: by `excludes` in `leptosfmt.toml`,
 * or by a `.leptosfmtignore`. What git ignores is about something else than what an editor saves.
 *
 * @param path Absolute. The file need not exist.
 */
export function isLeftOut(path: string): boolean {
  return new SettingsResolver().isExcluded(path) || ignoredBy(['.leptosfmtignore'])(path);
}
