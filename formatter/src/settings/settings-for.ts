import { resolve } from 'node:path';
import type { FileProblem } from '../files/toml.js';
import { troubleLine } from '../files/trouble.js';
import { type Settings, type SettingsRequest, SettingsResolver } from './resolver.js';

/** Settings that cannot be used. The message has a line for each problem: `file:line:column: what is wrong`. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly FileProblem[]) {
    super(problems.map(troubleLine).join('\n'));
  }
}

/**
 * The settings of one file, read afresh.
 *
 * @param path The file, which need not exist; relative to the working directory, or absolute.
 * @throws SettingsError where a file with settings holds something wrong.
 */
export async function settingsFor(path: string, request: SettingsRequest = {}): Promise<Settings> {
  const settings = await new SettingsResolver(request).settingsFor(resolve(path));
  if (settings.problems.length > 0) throw new SettingsError(settings.problems);
  return settings;
}
