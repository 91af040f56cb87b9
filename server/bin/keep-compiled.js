import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Lets Node (22 and newer) keep what it has compiled, which is much of what a start takes. In the user's own folder for
 * caches: the one for temporary files, which Node would take, others may write to, and what is kept there is run.
 */
export function keepCompiled() {
  module.enableCompileCache?.(join(userCaches(), 'leptos-language-tools', 'compiled'));
}

/** As where the commands keep what they have read. */
function userCaches() {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (xdg !== undefined && xdg !== '') return xdg;
  if (process.platform === 'win32') return local ?? join(homedir(), 'AppData', 'Local');
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}
