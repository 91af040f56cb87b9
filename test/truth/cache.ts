import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** The folder of all that is downloaded to compare with; nothing of it lives in the repository. */
export function cacheFolder(): string {
  return chosenFolder() ?? join(systemCacheFolder(), 'leptos-language-tools', 'truth');
}

/** The folder of what cargo builds of the sample apps. */
export function targetFolder(): string {
  return join(chosenFolder() ?? join(systemCacheFolder(), 'leptos-language-tools'), 'target');
}

function chosenFolder(): string | undefined {
  return process.env['LEPTOS_TOOLS_CACHE'] || undefined;
}

function systemCacheFolder(): string {
  if (platform() === 'win32') {
    return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  }
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
}
