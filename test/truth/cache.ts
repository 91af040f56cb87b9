import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** The folder of all downloaded and built files; nothing of it lives in the repository. */
export function cacheFolder(): string {
  const chosen = process.env['LEPTOS_TOOLS_CACHE'];
  if (chosen) return chosen;
  return join(systemCacheFolder(), 'leptos-language-tools', 'truth');
}

function systemCacheFolder(): string {
  if (platform() === 'win32') {
    return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  }
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
}
