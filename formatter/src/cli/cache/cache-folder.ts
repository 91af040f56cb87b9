import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The folder for caches of the system's user, with one for this command in it. It need not exist. */
export function cacheFolder(): string {
  return join(userCaches(), 'leptos-format');
}

function userCaches(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (xdg !== undefined && xdg !== '') return xdg;
  if (process.platform === 'win32') return local ?? join(homedir(), 'AppData', 'Local');
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

/** The repository that a folder belongs to, or the folder itself: all runs in it share a cache. */
export function cachedRoot(folder: string): string {
  for (let current = folder; dirname(current) !== current; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
  }
  return folder;
}
