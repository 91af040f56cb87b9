import { homedir } from 'node:os';
import { join } from 'node:path';

/** Replaced in the bundle by a digest of all that is in it. */
declare const __LEPTOS_FORMAT_BUILD__: string | undefined;

/** The folder in which the server keeps what it has read. It need not exist. */
export function cacheFolder(): string {
  return join(userCaches(), 'leptos-language-tools', 'facts');
}

/**
 * What is the same only for programs that read the same facts from a file.
 *
 * @returns Undefined for a program that is being worked on: what it kept yesterday may be wrong today.
 */
export function cacheBuild(): string | undefined {
  return typeof __LEPTOS_FORMAT_BUILD__ === 'string' ? __LEPTOS_FORMAT_BUILD__ : undefined;
}

function userCaches(): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (xdg !== undefined && xdg !== '') return xdg;
  if (process.platform === 'win32') return local ?? join(homedir(), 'AppData', 'Local');
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}
